package dev.gesso.server;

import dev.gesso.server.settings.KnownSettings;

/** What {@code gesso serve --help} says. */
final class HelpPage {

    private HelpPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                Usage: gesso serve [OPTION VALUE]...

                Serves the Images API: any OpenAI SDK can be pointed at http://127.0.0.1:4010/v1.

                """);
        KnownSettings.ALL.forEach(
                setting -> page.append("  %-22s %s%n".formatted(KnownSettings.flag(setting), setting.meaning())));
        return page.append("  %-22s %s%n"
                        .formatted("--print-config", "Show what holds, and where it comes from; start nothing."))
                .toString();
    }
}
