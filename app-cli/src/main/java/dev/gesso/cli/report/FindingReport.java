package dev.gesso.cli.report;

import dev.gesso.cli.terminal.Ink;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.Severity;
import java.util.List;
import java.util.Locale;

/** What the rules found. */
public final class FindingReport {

    private FindingReport() {}

    public static String json(List<Finding> findings) {
        return JsonPage.of(page -> page.flag("ok", findings.stream().noneMatch(Finding::isError))
                .objects("findings", findings, FindingReport::fields));
    }

    static void fields(JsonPage page, Finding finding) {
        page.text("rule", finding.rule())
                .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .text("param", finding.param())
                .text("code", finding.code())
                .text("type", finding.type().wireName())
                .text("message", finding.message())
                .text("fix", finding.fix());
    }

    /** Tells them beside the answer. */
    public static void say(List<Finding> findings, Terminal terminal) {
        for (Finding finding : findings) {
            switch (finding.severity()) {
                case ERROR -> terminal.error(finding.message());
                case WARNING -> terminal.warning(finding.message());
            }
            terminal.fix(finding.fix());
        }
    }

    /** Tells them as the answer itself. */
    public static void answer(List<Finding> findings, Terminal terminal) {
        for (Finding finding : findings) {
            boolean error = finding.severity() == Severity.ERROR;
            terminal.answer(error ? Ink.ERROR : Ink.WARNING, error ? "error: " : "warning: ", finding.message());
            terminal.answer(Ink.FIX, "  fix: ", finding.fix());
        }
        if (findings.stream().noneMatch(Finding::isError)) {
            terminal.answer(Ink.FIX, "ok", findings.isEmpty() ? "" : ", with warnings");
        }
    }
}
