package dev.gesso.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.KeepNames;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.core.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/server-configuration.md to the settings there are; {@code -Dgesso.write-docs=true} writes it anew. */
final class ServerConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "server-configuration.md");

    private static final String START = """
            # Configuration of the server

            <!-- Written by ServerConfigurationPageTest from the settings themselves: change those, not this page. -->

            `gesso serve` looks for settings where `gesso` does ([configuration.md](configuration.md)): flags, variables,
            `./gesso.yaml`, and `gesso.yaml` in the user's configuration folder. Engines over HTTP are described there too, under
            `engines.NAME`. [server.md](server.md) tells how settings change while a server runs.

            | setting | flag | variable | what it is for | legal | unless set |
            |---|---|---|---|---|---|
            """;

    private static final String END = """

            Flags `--upstream-url`, `--upstream-key` and so on say of the engine that `--engine` names what `engines.NAME.url` and
            the like say in a file. `NAME` of a key is of small letters, digits and dashes; those of `server.keys` are called
            `key-1`, `key-2` and so on.
            """;

    @Test
    void describesEverySetting() throws IOException {
        if (Boolean.getBoolean("gesso.write-docs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/server-configuration.md is stale; ./mvnw -pl app-server -am test"
                        + " -Dtest=ServerConfigurationPageTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dtest.arguments=-Dgesso.write-docs=true renews it")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(START);
        KnownSettings.ALL.forEach(setting -> {
            page.append(row(setting, "`" + KnownSettings.flag(setting) + "`"));
            if (setting.equals(KnownSettings.KEYS)) {
                page.append(row(KeyNames.setting("NAME"), ""));
            }
            if (setting.equals(KeepSettings.BYTES)) {
                KeepNames.settings("NAME").forEach(own -> page.append(row(own, "")));
            }
        });
        return page.append(END).toString();
    }

    private static String row(Setting<?> setting, String flag) {
        return "| `%s` | %s | `%s` | %s | %s | %s |%n"
                .formatted(
                        setting.key(),
                        flag,
                        setting.variable(),
                        setting.meaning(),
                        setting.value().expected(),
                        setting.usual());
    }
}
