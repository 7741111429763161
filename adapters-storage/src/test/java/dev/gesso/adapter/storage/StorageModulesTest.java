package dev.gesso.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
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
        assertThat(folder.resolve("images")).isDirectory();
    }

    @Test
    void asksNothingOfABucketBeforeTheFirstCall() {
        BucketSettings nowhere = BucketSettings.of("no-such-bucket", "");
        assertThat(chosenBy(new StorageSettings.Bucket(nowhere)).getClass().getSimpleName())
                .isEqualTo("BucketImageStore");
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
