package dev.gesso.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.settings.EngineKeys;
import dev.gesso.adapter.storage.KeepNames;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.settings.StorageKeys;
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
            Paths are taken from the working folder; `~/` stands for your own. `server.…` is for `gesso serve` alone, which reads
            the same places: [server-configuration.md](server-configuration.md). `NAME` in `keep.keys` is that of a key of the server;
            the environment can change what a file says of one, but not bring a new one.

            | setting | variable | what it is for | legal | unless set |
            |---|---|---|---|---|
            """;

    private static final String ENGINES = """

            ## Engines over HTTP

            Each has a name of your choice in place of `NAME`. The engine `openai` is there without any setting: it takes
            its key from `OPENAI_API_KEY`, and its address from `OPENAI_BASE_URL` where that is set. The environment
            can change what a file says of an engine, but not bring a new one. [engines.md](engines.md) tells of each kind.

            | setting | variable | what it is for | legal | unless set |
            |---|---|---|---|---|
            """;

    private static final String BUCKET = """

            ## A bucket

            Where `store` is `s3://BUCKET/PREFIX`; [storage.md](storage.md) shows how to set one up.

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
            engines:
              work:
                kind: azure
                url: https://work.openai.azure.com
                api-version: 2025-04-01-preview
                key: command:az account get-access-token --query accessToken -o tsv
                entra: true
                models:
                  gpt-image-2: our-deployment
              near:
                kind: sdcpp
                url: http://127.0.0.1:1234/v1
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
        KnownSettings.ALL.forEach(setting -> {
            page.append(row(setting));
            if (setting.equals(KeepSettings.BYTES)) {
                KeepNames.settings("NAME").forEach(own -> page.append(row(own)));
            }
        });
        page.append(ENGINES);
        EngineKeys engine = EngineKeys.OF_ANY;
        engine.all().forEach(setting -> page.append(row(setting)));
        page.append(row(engine.model("MODEL")));
        page.append(BUCKET);
        StorageKeys.more().forEach(setting -> page.append(row(setting)));
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
