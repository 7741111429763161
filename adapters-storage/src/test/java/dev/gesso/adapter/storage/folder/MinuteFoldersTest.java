package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens stores as they were before, with folders of an hour each. */
class MinuteFoldersTest {

    private static final ImageName OTTER = new ImageName("20261124-101500123-0000000001");
    private static final ImageName TWIN = new ImageName("20261124-101700123-0000000002");
    private static final ImageName CAT = new ImageName("cat");
    private static final List<ImageName> ALL = List.of(OTTER, TWIN, CAT);
    private static final byte[] DRAWING = Pictures.bytes(1, 1_000);

    @TempDir
    private Path folder = Path.of("");

    private long chance;

    @Test
    void showsWhatAnEarlierGessoHasKept() throws IOException {
        Path root = older("store");
        assertThat(Remains.readWholly(store(root, new LocalDisk())))
                .extracting(KeptImage::name)
                .containsExactlyElementsOf(ALL);
    }

    @Test
    void findsWhatAnEarlierGessoHasKept() throws IOException {
        Path root = older("store");
        assertThat(store(root, new LocalDisk()).find(TWIN)).isPresent();
        assertThat(root.resolve("images")).doesNotExist();
    }

    @Test
    void replacesAndForgetsWhatAnEarlierGessoHasKept() throws IOException {
        Path root = older("store");
        keep(store(root, new LocalDisk()), OTTER);
        ALL.forEach(store(root, new LocalDisk())::forget);
        assertThat(Remains.files(root)).isEmpty();
    }

    @Test
    void leavesWhatAPersonHasPutThere() throws IOException {
        Path root = older("store");
        Path notes = Files.writeString(root.resolve("images/20261124-10/notes.json"), "not ours");
        store(root, new LocalDisk()).list(Optional.empty(), 1);
        assertThat(Remains.files(root.resolve("images"))).containsExactly(notes);
    }

    @Test
    void losesNothingWhereOneStepFails() throws IOException {
        int step = 1;
        while (failsAt(step, older("step" + step))) {
            step++;
        }
        assertThat(step).isGreaterThan(10);
    }

    private boolean failsAt(int step, Path root) throws IOException {
        FailingDisk disk = new FailingDisk(step, true);
        try {
            store(root, disk).list(Optional.empty(), 1);
        } catch (StorageException failed) {
            assertThat(disk.hasFailed()).isTrue();
        }
        FolderImageStore later = store(root, new LocalDisk());
        assertThat(Remains.readWholly(later)).extracting(KeptImage::name).containsExactlyElementsOf(ALL);
        List<StoreFlaw> flaws = new ArrayList<>();
        later.examine(Instant.MAX, flaws::add);
        assertThat(flaws).isEmpty();
        return disk.hasFailed();
    }

    /** Lays out a store as it was until 2026-11-25. */
    private Path older(String name) throws IOException {
        Path root = folder.resolve(name);
        Layout layout = new Layout(root);
        ALL.forEach(kept -> keep(store(root, new LocalDisk()), kept));
        for (ImageName kept : ALL) {
            Path hour = Files.createDirectories(root.resolve("images")
                    .resolve(kept.value().substring(0, Math.min(11, kept.value().length()))));
            for (Path file : Remains.files(layout.folder(kept))) {
                Files.move(file, hour.resolve(file.getFileName()));
            }
        }
        Remains.deleteFolders(layout.pictures());
        return root;
    }

    private FolderImageStore store(Path root, Disk disk) {
        return new FolderImageStore(root, disk, () -> ++chance);
    }

    private static void keep(FolderImageStore store, ImageName name) {
        store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }
}
