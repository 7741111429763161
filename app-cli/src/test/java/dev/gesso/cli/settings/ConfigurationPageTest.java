package dev.gesso.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/configuration.md to the settings there are; {@code -Dgesso.write-docs=true} writes it anew. */
final class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");

    private static final String START = """
            # Configuration

            <!-- Written by ConfigurationPageTest from the settings themselves: change those, not this page. -->

            Settings are looked for in four places. The first that has one decides:

            1. flags of the command line, such as `--engine`
            2. variables of the environment, such as `GESSO_ENGINE`
            3. `gesso.yaml` in the working folder
            4. `gesso.yaml` in `$XDG_CONFIG_HOME/gesso`, or in `~/.config/gesso`

            A name that is not known is refused, with the nearest one that is; all problems of all places are told at once.
            Paths are taken from the working folder; `~/` stands for your own.

            | setting | variable | what it is for | legal | unless set |
            |---|---|---|---|---|
            """;

    private static final String END = """

            ```yaml
            # gesso.yaml
            engine: sketch
            model: gpt-image-2
            store: ~/Pictures/gesso
            catalog:
              folder: ~/models
            max-cost: 0.25
            ```

            `NO_COLOR`, or `--no-color`, turns colours off.
            """;

    @Test
    void describesEverySetting() throws IOException {
        if (Boolean.getBoolean("gesso.write-docs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/configuration.md is stale; ./mvnw -pl app-cli -am test -Dtest=ConfigurationPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest.arguments=-Dgesso.write-docs=true renews it")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(START);
        KnownSettings.ALL.forEach(setting -> page.append(row(setting)));
        return page.append(END).toString();
    }

    private static String row(Setting<?> setting) {
        return "| `%s` | `%s` | %s | %s | %s |%n"
                .formatted(
                        setting.key(),
                        setting.variable(),
                        setting.meaning(),
                        setting.value().expected(),
                        setting.usual());
    }
}
