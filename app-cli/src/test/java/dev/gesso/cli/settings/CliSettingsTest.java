package dev.gesso.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.cli.preview.PreviewKind;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.KeptPrompts;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.archive.Retention;
import dev.gesso.core.archive.RetentionRules;
import dev.gesso.core.cost.Money;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.Setting;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class CliSettingsTest {

    private static final Path HOME = Path.of("/home/otter");

    @Test
    void areUsableWhereNothingIsSet() {
        assertThat(read(Map.of(), Map.of()))
                .isEqualTo(new CliSettings(
                        "sketch",
                        Optional.empty(),
                        new StorageSettings.Folder(HOME.resolve(".local/share/gesso/images")),
                        KeepSettings.USUAL,
                        new CatalogSettings.Shipped(),
                        PreviewKind.AUTO,
                        Optional.empty(),
                        List.of(EngineEntries.OPENAI)));
    }

    @Test
    void takeEveryKey() {
        Map<String, String> environment = Map.ofEntries(
                Map.entry("GESSO_ENGINE", "other"),
                Map.entry("GESSO_MODEL", "gpt-image-2"),
                Map.entry("GESSO_STORE", "pictures"),
                Map.entry("GESSO_KEEP_PROMPTS", "hashed"),
                Map.entry("GESSO_KEEP_AGE", "90"),
                Map.entry("GESSO_KEEP_COUNT", "1000"),
                Map.entry("GESSO_KEEP_BYTES", "20GB"),
                Map.entry("GESSO_CATALOG_FOLDER", "~/models"),
                Map.entry("GESSO_PREVIEW", "none"),
                Map.entry("GESSO_MAX_COST", "0.25"),
                Map.entry("GESSO_DEBUG", "true"));
        assertThat(read(environment, Map.of()))
                .isEqualTo(new CliSettings(
                        "other",
                        Optional.of(new ModelName("gpt-image-2")),
                        new StorageSettings.Folder(Path.of("/here/pictures")),
                        new KeepSettings(
                                PromptRules.forAll(KeptPrompts.HASHED),
                                RetentionRules.forAll(new Retention(
                                        Optional.of(Duration.ofDays(90)),
                                        OptionalLong.of(1_000),
                                        OptionalLong.of(20_000_000_000L)))),
                        new CatalogSettings.WithFolder(HOME.resolve("models")),
                        PreviewKind.NONE,
                        Optional.of(new Money(250_000_000)),
                        List.of(EngineEntries.OPENAI)));
    }

    @Test
    void keepPicturesInMemoryWhenAsked() {
        assertThat(read(Map.of(), Map.of(KnownSettings.STORE, "memory")).store())
                .isEqualTo(new StorageSettings.InMemory());
    }

    @Test
    void keepPicturesInABucketWhenAsked() {
        Map<String, String> region = Map.of("GESSO_S3_REGION", "eu-central-1");
        assertThat(read(region, Map.of(KnownSettings.STORE, "s3://otters/gesso"))
                        .store()
                        .place())
                .isEqualTo("s3://otters/gesso/");
    }

    @Test
    void keepPicturesWhereTheDesktopWantsThem() {
        assertThat(read(Map.of("XDG_DATA_HOME", "/var/otter"), Map.of()).store())
                .isEqualTo(new StorageSettings.Folder(Path.of("/var/otter/gesso/images")));
        assertThat(read(Map.of("XDG_DATA_HOME", "relative"), Map.of()).store())
                .isEqualTo(new StorageSettings.Folder(HOME.resolve(".local/share/gesso/images")));
    }

    @Test
    void passOverWhatIsForTheServer() {
        assertThat(read(Map.of("GESSO_SERVER_PORT", "80"), Map.of()).engine()).isEqualTo("sketch");
        assertThat(KnownSettings.isTheServers("server.keys.otter")).isTrue();
        assertThat(KnownSettings.isTheServers("servers")).isFalse();
    }

    private static CliSettings read(Map<String, String> environment, Map<Setting<?>, String> flags) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Surroundings surroundings = new Surroundings(
                Terminal.of(nowhere, nowhere, false, false),
                InputStream.nullInputStream(),
                environment,
                Path.of("/here"),
                HOME,
                InstantSource.system(),
                () -> 0);
        return SettingsReader.read(surroundings, flags);
    }
}
