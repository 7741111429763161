package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderImageStoreTest implements ImageStoreContract {

    @TempDir
    private Path folder = Path.of("");

    private Path root = folder;
    private ImageStore store = FolderImageStore.in(Path.of(""));

    @BeforeEach
    void open() {
        root = folder.resolve("pictures/here");
        store = FolderImageStore.in(root);
    }

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void putsThePictureAndItsManifestBesideEachOther() throws IOException {
        keep(OTTER);
        assertThat(Remains.files(root.resolve("pictures")))
                .extracting(file -> root.relativize(file).toString())
                .satisfiesExactly(
                        picture -> assertThat(picture)
                                .matches("pictures/20261124-/1015/20261124-101500123-0000000001\\.[0-9a-f]{10}\\.png"),
                        manifest -> assertThat(manifest)
                                .isEqualTo("pictures/20261124-/1015/20261124-101500123-0000000001.json"));
    }

    @Test
    void keepsEqualBytesOnce() throws IOException {
        keep(OTTER);
        keep(new ImageName("twin"));
        List<Path> pictures = pictures();
        assertThat(pictures).hasSize(3); // two in their places, and one to be found by its content
        assertThat(Files.isSameFile(pictures.getFirst(), pictures.get(1))).isTrue();
        assertThat(Files.isSameFile(pictures.getFirst(), pictures.get(2))).isTrue();
    }

    @Test
    void leavesNothingOfWhatWasForgotten() throws IOException {
        keep(OTTER);
        keep(new ImageName("twin"));
        store.forget(OTTER);
        store.forget(new ImageName("twin"));
        assertThat(Remains.files(root)).isEmpty();
    }

    @Test
    void leavesNothingOfWhatWasReplaced() throws IOException {
        keep(OTTER);
        store.keep(OTTER, Pictures.source(OTHER_DRAWING), Manifests.of(OTHER_DRAWING));
        assertThat(Remains.files(root)).hasSize(3);
        assertThat(Remains.unexplained(root)).isEmpty();
    }

    @Test
    void leavesNothingOfWhatWasRefused() throws IOException {
        assertThatThrownBy(() -> store.keep(OTTER, Pictures.breakingAfter(DRAWING), Manifests.of(OTHER_DRAWING)))
                .isInstanceOf(StorageException.class);
        assertThat(Remains.files(root)).isEmpty();
    }

    @Test
    void removesFoldersInWhichNothingIsLeftAfterADay() throws IOException {
        keep(OTTER);
        Remains.ageFile(new Layout(root).manifest(OTTER));
        store.forget(OTTER);
        assertThat(root.resolve("pictures")).doesNotExist();
    }

    @Test
    void leavesFoldersInWhichSomethingIsLeft() throws IOException {
        keep(OTTER);
        keep(new ImageName(OTTER + "1"));
        Remains.ageFile(new Layout(root).manifest(OTTER));
        store.forget(OTTER);
        assertThat(Remains.readWholly(store)).hasSize(1);
    }

    @Test
    void letsOnlyTheOwnerRead() throws IOException {
        keep(OTTER);
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void findsWhatAnotherStoreOnTheSameFolderKeeps() {
        ImageStore another = FolderImageStore.in(root);
        keep(OTTER);
        assertThat(another.find(OTTER)).isEqualTo(store.find(OTTER)).isPresent();
        another.forget(OTTER);
        assertThat(store.find(OTTER)).isEmpty();
    }

    @Test
    void makesNothingUntilAPictureIsKept() {
        store.find(OTTER);
        store.list(Optional.empty(), 1);
        store.forget(OTTER);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void goesOnWhereItsFolderWasDeleted() throws IOException {
        keep(OTTER);
        Files.move(root, folder.resolve("away"));
        keep(new ImageName("twin"));
        assertThat(Remains.readWholly(store)).hasSize(1);
    }

    @Test
    void passesOverFilesThatAreNotItsOwn() throws IOException {
        keep(OTTER);
        Files.writeString(root.resolve("pictures/.DS_Store"), "not ours");
        Files.writeString(root.resolve("pictures/20261124-/1015/My notes.json"), "not ours");
        Files.createDirectories(root.resolve("pictures/zzz"));
        assertThat(store.list(Optional.empty(), 10)).containsExactly(OTTER);
    }

    @Test
    void clearsWhatACrashLeftADayAgo() throws IOException {
        keep(OTTER);
        Path old = Files.writeString(root.resolve("temporary/cat.00000000ff.part"), "half a cat");
        Remains.age(root);
        Path fresh = Files.writeString(root.resolve("temporary/dog.00000000ff.part"), "a dog in the making");
        FolderImageStore.in(root).keep(OTTER, Pictures.source(DRAWING), Manifests.of(DRAWING));
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        ImageStore impossible = FolderImageStore.in(file);
        assertThatThrownBy(() -> impossible.keep(OTTER, Pictures.source(DRAWING), Manifests.of(DRAWING)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(file + " is a file; choose a folder, not a file");
        assertThatThrownBy(() -> impossible.find(OTTER)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> impossible.list(Optional.empty(), 1)).isInstanceOf(StorageException.class);
    }

    private void keep(ImageName name) {
        store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }

    private List<Path> pictures() throws IOException {
        return Remains.files(root).stream()
                .filter(file -> file.toString().endsWith(".png"))
                .toList();
    }
}
