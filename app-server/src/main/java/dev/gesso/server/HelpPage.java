package dev.gesso.server;

/** What {@code gesso serve --help} says. */
final class HelpPage {

    private HelpPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                Usage: gesso serve [OPTION VALUE]...

                Serves the Images API: any OpenAI SDK can be pointed at http://127.0.0.1:4010/v1.

                """);
        CommandLine.known().forEach((flag, setting) -> page.append("  %-24s %s%n".formatted(flag, setting.meaning())));
        return page.append("  %-24s %s%n"
                        .formatted("--print-config", "Show what holds, and where it comes from; start nothing."))
                .append("  %-24s %s%n".formatted("-V, --version", "Print the version; start nothing."))
                .append("""

                        What --upstream-… says is about the engine that --engine names. The same can stand in gesso.yaml,
                        with more engines, and keys by name; the server reads that again whenever it changes.
                        """)
                .toString();
    }
}
