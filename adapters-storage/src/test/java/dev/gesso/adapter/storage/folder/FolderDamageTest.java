package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoils files of a store behind its back. */
class FolderDamageTest {

    private static final ImageName OTTER = new ImageName("otter");
    private static final byte[] DRAWING = Pictures.bytes(1, 1_000);

    @TempDir
    private Path root = Path.of("");

    private ImageStore store = FolderImageStore.in(Path.of(""));
    private Path picture = root;
    private Path manifest = root;

    @BeforeEach
    void keep() throws IOException {
        store = FolderImageStore.in(root);
        keep(OTTER);
        List<Path> files = Remains.files(new Layout(root).pictures());
        picture = files.getFirst();
        manifest = files.getLast();
    }

    @Test
    void tellsOfAPictureThatWasCutInHalf() throws IOException {
        Files.write(picture, Arrays.copyOf(DRAWING, 500));
        assertDamaged(() -> store.find(OTTER), picture + " is damaged, it has 500 of 1000 bytes");
    }

    @Test
    void tellsOfAPictureThatWasSwappedWhenItIsRead() throws IOException {
        Files.write(picture, Pictures.bytes(2, 1_000));
        KeptImage found = store.find(OTTER).orElseThrow();
        assertDamaged(() -> Remains.bytes(found), "its SHA-256 is");
    }

    @Test
    void tellsOfAPictureThatGrewSinceItWasFound() throws IOException {
        KeptImage found = store.find(OTTER).orElseThrow();
        Files.write(picture, Pictures.bytes(1, 2_000));
        assertDamaged(() -> Remains.bytes(found), "it has more than 1000 bytes");
    }

    @Test
    void tellsOfAPictureThatIsMissing() throws IOException {
        Files.delete(picture);
        assertDamaged(() -> store.find(OTTER), "its file is missing");
    }

    @Test
    void readsNoPictureThroughALink(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.write(elsewhere.resolve("secret"), DRAWING);
        Files.delete(picture);
        Files.createSymbolicLink(picture, secret);
        assertThatThrownBy(() -> Remains.bytes(store.find(OTTER).orElseThrow())).isInstanceOf(StorageException.class);
    }

    @Test
    void tellsOfAManifestThatWasCutInHalf() throws IOException {
        Files.write(manifest, Arrays.copyOf(Files.readAllBytes(manifest), 100));
        assertDamaged(() -> store.find(OTTER), manifest + " is damaged: it is no whole JSON");
    }

    @Test
    void readsNoManifestThroughALink(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(manifest, Files.move(manifest, elsewhere.resolve("manifest")));
        assertDamaged(() -> store.find(OTTER), "it is a link");
    }

    @Test
    void tellsOfAManifestWithoutEnd() throws IOException {
        Files.write(manifest, new byte[ManifestFiles.MOST_BYTES + 1]);
        assertDamaged(() -> store.find(OTTER), "it has more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "cat.0000000001.png",
                "otter.json",
                "otter.png",
                "otter.0000000001.jpg",
                "otter.000000/001.png",
                ""
            })
    void believesNoManifestThatNamesAnotherFile(String file) throws IOException {
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace(picture.getFileName().toString(), file));
        assertDamaged(() -> store.find(OTTER), "it names a file that is not its own");
    }

    @Test
    void saysThatAManifestIsNewerThanTheProgram() throws IOException {
        Files.writeString(manifest, Files.readString(manifest).replace("\"version\" : 1", "\"version\" : 2"));
        assertThatThrownBy(() -> store.find(OTTER))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(StorageFailure.Newer.class))
                .hasMessageContaining("version 2")
                .hasMessageContaining("use a newer Gesso");
    }

    @Test
    void listsADamagedPictureAmongTheOthers() throws IOException {
        Files.write(manifest, new byte[0]);
        keep(new ImageName("zebra"));
        assertThat(store.list(Optional.empty(), 9)).containsExactly(OTTER, new ImageName("zebra"));
    }

    @Test
    void forgetsAPictureWithADamagedManifestToItsLastByte() throws IOException {
        Files.write(manifest, new byte[0]);
        store.forget(OTTER);
        assertThat(Remains.files(root)).isEmpty();
    }

    @Test
    void replacesAPictureWithADamagedManifest() throws IOException {
        Files.write(manifest, new byte[0]);
        keep(OTTER);
        assertThat(Remains.readWholly(store)).hasSize(1);
        assertThat(Remains.unexplained(root)).isEmpty();
    }

    @Test
    void storesBytesAgainWhereTheOnesThatAreThereAreDamaged() throws IOException {
        Files.write(picture, Pictures.bytes(2, 1_000));
        keep(new ImageName("twin"));
        assertThat(Remains.bytes(store.find(new ImageName("twin")).orElseThrow()))
                .isEqualTo(DRAWING);
    }

    @Test
    void healsADamagedPictureThatIsKeptAgain() throws IOException {
        Files.write(picture, new byte[7]);
        keep(OTTER);
        assertThat(Remains.readWholly(store)).hasSize(1);
    }

    private void keep(ImageName name) {
        store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }

    private static void assertDamaged(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(StorageFailure.Damaged.class))
                .hasMessageContaining(message)
                .hasMessageContaining("or forget the picture");
    }
}
