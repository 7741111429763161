package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets each single step of each change fail, once and for good, and looks at what is left. */
class FailingDiskTest {

    private static final ImageName CAT = new ImageName("cat");
    private static final ImageName TWIN = new ImageName("twin");
    private static final byte[] OLD = Pictures.bytes(1, 3_000);
    private static final byte[] NEW = Pictures.bytes(2, 3_000);
    private static final int MORE_THAN_ALL_STEPS = 100;

    private final AtomicLong chance = new AtomicLong();

    @TempDir
    private Path folder = Path.of("");

    /** What the disk does not let happen. */
    enum Change {
        KEEP_THE_FIRST(store -> keep(store, new ImageName("dog"), NEW), false),
        REPLACE(store -> keep(store, CAT, NEW), true),
        REPLACE_BY_A_TWIN(store -> keep(store, TWIN, OLD), true),
        FORGET(store -> store.forget(CAT), true);

        @SuppressWarnings("ImmutableEnumChecker") // captures nothing
        private final Consumer<ImageStore> change;

        private final boolean afterOthers;

        Change(Consumer<ImageStore> change, boolean afterOthers) {
            this.change = change;
            this.afterOthers = afterOthers;
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesEveryPictureWholeWhicheverStepFails(Change change) throws IOException {
        int step = 1;
        while (leavesEveryPictureWhole(change, step, false) && leavesEveryPictureWhole(change, step, true)) {
            step++;
        }
        assertThat(step).isBetween(6, MORE_THAN_ALL_STEPS);
    }

    /** Whether there was such a step. */
    private boolean leavesEveryPictureWhole(Change change, int step, boolean forGood) throws IOException {
        Path root = Files.createDirectory(folder.resolve(change + "-" + step + "-" + forGood));
        List<Manifest> before = change.afterOthers ? keepOthers(root) : List.of();
        FailingDisk disk = new FailingDisk(step, forGood);
        boolean failed = fails(change, new FolderImageStore(root, disk, chance::incrementAndGet));
        List<Manifest> after = manifests(root);
        assertThat(failed && !disk.hasFailed()).isFalse();
        assertThat(after.equals(before) || isDone(change, after)).isTrue();
        assertThat(failed || isDone(change, after)).isTrue();
        assertThatALaterStoreClearsUp(root);
        return disk.hasFailed();
    }

    private static boolean fails(Change change, ImageStore store) {
        try {
            change.change.accept(store);
            return false;
        } catch (StorageException failed) {
            assertThat(failed.failure()).isInstanceOf(StorageFailure.Full.class);
            return true;
        }
    }

    private boolean isDone(Change change, List<Manifest> after) throws IOException {
        Path root = Files.createTempDirectory(folder, "done");
        if (change.afterOthers) {
            keepOthers(root);
        }
        change.change.accept(good(root));
        return after.equals(manifests(root));
    }

    private List<Manifest> keepOthers(Path root) throws IOException {
        keep(good(root), CAT, OLD);
        keep(good(root), TWIN, NEW);
        return manifests(root);
    }

    private List<Manifest> manifests(Path root) throws IOException {
        return Remains.readWholly(good(root)).stream().map(KeptImage::manifest).toList();
    }

    private void assertThatALaterStoreClearsUp(Path root) throws IOException {
        if (Files.exists(new Layout(root).temporary())) {
            Remains.age(root);
            keep(good(root), new ImageName("later"), OLD);
            assertThat(Remains.unexplained(root)).isEmpty();
        }
    }

    private ImageStore good(Path root) {
        return new FolderImageStore(root, new LocalDisk(), chance::incrementAndGet);
    }

    private static void keep(ImageStore store, ImageName name, byte[] picture) {
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }
}
