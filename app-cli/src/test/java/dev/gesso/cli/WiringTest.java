package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.catalog.CatalogSettings;
import dev.gesso.adapter.storage.KeepSettings;
import dev.gesso.adapter.storage.StorageSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.cli.preview.PreviewKind;
import dev.gesso.cli.settings.CliSettings;
import dev.gesso.cli.settings.EngineEntries;
import dev.gesso.cli.work.OfferedEngine;
import dev.gesso.cli.work.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program that the settings can ask for can be put together. */
final class WiringTest {

    @TempDir
    private static Path folder;

    /** One of each kind. */
    static Stream<CliSettings> settings() throws IOException {
        Files.writeString(folder.resolve("prices.json"), "{\"prices\": []}");
        List<StorageSettings> stores = List.of(
                new StorageSettings.InMemory(),
                new StorageSettings.Folder(folder),
                new StorageSettings.Bucket(BucketSettings.of("otters", "")),
                new StorageSettings.Spooled(
                        new StorageSettings.Bucket(BucketSettings.of("otters", "")),
                        folder.resolve("spool"),
                        SpoolLimits.USUAL));
        List<CatalogSettings> catalogs = List.of(new CatalogSettings.Shipped(), new CatalogSettings.WithFolder(folder));
        return stores.stream()
                .flatMap(store -> catalogs.stream()
                        .map(catalog -> new CliSettings(
                                "sketch",
                                Optional.empty(),
                                store,
                                KeepSettings.USUAL,
                                catalog,
                                PreviewKind.NONE,
                                Optional.empty(),
                                List.of(EngineEntries.OPENAI))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void putsAWorkshopTogether(CliSettings settings) {
        Workshop workshop = workshop(settings);
        assertThat(workshop.models().profile(workshop.models().usual())).isPresent();
        assertThat(workshop.drawing().get()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void startsEveryEngineThatItOffers(CliSettings settings) {
        assertThat(workshop(settings).engines())
                .isNotEmpty()
                .allSatisfy(engine -> assertThat(engine.engine().get().traits()).isEqualTo(engine.traits()));
    }

    @Test
    void leavesNoKindOfSettingOut() throws IOException {
        List<CliSettings> all = settings().toList();
        assertThat(kinds(all, CliSettings::store)).isEqualTo(Set.of(StorageSettings.class.getPermittedSubclasses()));
        assertThat(kinds(all, CliSettings::catalog)).isEqualTo(Set.of(CatalogSettings.class.getPermittedSubclasses()));
    }

    private static Set<Class<?>> kinds(List<CliSettings> all, Function<CliSettings, Object> setting) {
        return all.stream().map(setting).map(Object::getClass).collect(Collectors.toSet());
    }

    @Test
    void offersTheEngineThatIsUsedWhereNoneIsNamed() {
        CliSettings usual = new CliSettings(
                "sketch",
                Optional.empty(),
                new StorageSettings.InMemory(),
                KeepSettings.USUAL,
                new CatalogSettings.Shipped(),
                PreviewKind.NONE,
                Optional.empty(),
                List.of());
        assertThat(workshop(usual).engines())
                .extracting(OfferedEngine::traits)
                .anySatisfy(traits -> assertThat(traits.name()).isEqualTo("sketch"));
    }

    private static Workshop workshop(CliSettings settings) {
        return Main.workshop(settings, new Visit(folder).surroundings());
    }
}
