package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Terminal;
import java.util.List;

/** Which engines there are, and whether they can be called. */
public record EngineReport(List<Line> lines) {

    /**
     * One engine.
     *
     * @param chosen whether it draws where none is named
     */
    public record Line(String name, String nature, boolean free, boolean chosen, boolean ready, String said) {}

    public EngineReport {
        lines = List.copyOf(lines);
    }

    public String json() {
        return JsonPage.of(page -> page.objects(
                "engines",
                lines,
                (inner, line) -> inner.text("name", line.name())
                        .text("nature", line.nature())
                        .flag("free", line.free())
                        .flag("chosen", line.chosen())
                        .flag("ready", line.ready())
                        .text("said", line.said())));
    }

    public void answer(Terminal terminal) {
        TextTable table = new TextTable().row("ENGINE", "WHAT IT IS", "STATE");
        lines.forEach(line -> table.row(line.name() + (line.chosen() ? " *" : ""), line.nature(), line.said()));
        table.lines().forEach(terminal::answer);
        terminal.answer("* draws where --engine names no other");
    }
}
