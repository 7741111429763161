package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.settings.SettingsFiles;
import dev.gesso.server.settings.KnownSettings;
import dev.gesso.server.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigPageTest {

    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), """
                engine: near
                server:
                  keys:
                    otter: %s
                engines:
                  near:
                    kind: azure
                    url: http://me:canary@near.example
                    key: command:vault read canary
                    proxy: http://me:canary@proxy.example
                    models:
                      gpt-image-2: pictures
                """.formatted(Digest.of("canary")));
        SettingsFiles files = SettingsFiles.of(folder, folder, name -> "");
        Map<String, String> flags = Map.of("--port", "80", "--upstream-deadline", "30");
        page = ConfigPage.of(new SettingsReader(flags, Map.of("GESSO_SERVER_LINKS", "true"), files).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine: near (./gesso.yaml:1)",
                "server.port: 80 (the command line, --port)",
                "server.links: true (the environment, GESSO_SERVER_LINKS)",
                "server.heartbeat: 10 (unless set)",
                "engines.near.kind: azure (./gesso.yaml:7)",
                "engines.near.deadline: 30 (the command line, --upstream-deadline)",
                "engines.near.stall: 120 (unless set)",
                "engines.openai.kind: openai (unless set)",
                "engines.openai.key: env:OPENAI_API_KEY (unless set)",
                "engines.near.models.gpt-image-2: pictures (./gesso.yaml:12)",
                "engines.near.key: command:vault … (./gesso.yaml:9)"
            })
    void saysWhatHoldsAndWhereItComesFrom(String line) {
        assertThat(page.lines()).contains(line);
    }

    @Test
    void hasALineForEverySetting() {
        assertThat(KnownSettings.ALL)
                .allSatisfy(
                        setting -> assertThat(page.lines()).anyMatch(line -> line.startsWith(setting.key() + ": ")));
    }

    @Test
    void showsNoSecret() {
        assertThat(page).doesNotContain("canary", Digest.of("canary"));
    }
}
