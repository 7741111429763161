package dev.gesso.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.adapter.storage.spool.SpoolingImageStore;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageModulesTest {

    @Test
    void keepsInMemoryWhereTheSettingsSaySo() {
        assertThat(chosenBy(new StorageSettings.InMemory())).isInstanceOf(MemoryImageStore.class);
    }

    @Test
    void keepsInTheFolderThatTheSettingsName(@TempDir Path folder) {
        byte[] picture = Pictures.bytes(1, 10);
        chosenBy(new StorageSettings.Folder(folder))
                .keep(new ImageName("otter"), Pictures.source(picture), Manifests.of(picture));
        assertThat(folder.resolve("pictures")).isDirectory();
    }

    @Test
    void asksNothingOfABucketBeforeTheFirstCall() {
        BucketSettings nowhere = BucketSettings.of("no-such-bucket", "");
        assertThat(chosenBy(new StorageSettings.Bucket(nowhere)).getClass().getSimpleName())
                .isEqualTo("BucketImageStore");
    }

    @Test
    void letsPicturesWaitWhereTheSettingsSaySo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        byte[] picture = Pictures.bytes(1, 10);
        StorageSettings spooled = new StorageSettings.Spooled(
                new StorageSettings.Folder(file), folder.resolve("spool"), SpoolLimits.USUAL);
        try (SpoolingImageStore store = (SpoolingImageStore) chosenBy(spooled)) {
            store.keep(new ImageName("otter"), Pictures.source(picture), Manifests.of(picture));
        }
        assertThat(folder.resolve("spool/pictures")).isDirectory();
        assertThat(spooled.place()).isEqualTo(file.toString());
    }

    @Test
    void examinesAFolderAndWhatWaitsForIt(@TempDir Path folder) {
        StorageSettings pictures = new StorageSettings.Folder(folder);
        assertThat(ImageStores.examiners(new StorageSettings.InMemory())).isEmpty();
        assertThat(ImageStores.examiners(pictures)).hasSize(1);
        assertThat(ImageStores.examiners(
                        new StorageSettings.Spooled(pictures, folder.resolve("spool"), SpoolLimits.USUAL)))
                .hasSize(2);
    }

    @Test
    void callsPlacesByTheirNames() {
        assertThat(new StorageSettings.InMemory().place()).isEqualTo("memory");
        assertThat(new StorageSettings.Folder(Path.of("/pictures")).place()).isEqualTo("/pictures");
        assertThat(new StorageSettings.Bucket(BucketSettings.of("otters", "gesso")).place())
                .isEqualTo("s3://otters/gesso/");
    }

    private static ImageStore chosenBy(StorageSettings settings) {
        return Guice.createInjector(StorageModules.chosenBy(settings)).getInstance(ImageStore.class);
    }
}
