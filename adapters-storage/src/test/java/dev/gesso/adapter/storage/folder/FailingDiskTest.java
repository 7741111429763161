package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
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
    private static final int FEWEST_STEPS = 5;

    private final AtomicLong chance = new AtomicLong();

    @TempDir
    private Path folder = Path.of("");

    /** What the disk does not let happen. */
    enum Change {
        KEEP_THE_FIRST(empty -> {}, store -> keep(store, CAT, NEW)),
        KEEP_ANOTHER(FailingDiskTest::keepTwo, store -> keep(store, new ImageName("dog"), NEW)),
        REPLACE(FailingDiskTest::keepTwo, store -> keep(store, CAT, Pictures.bytes(3, 3_000))),
        REPLACE_BY_EQUAL_BYTES(FailingDiskTest::keepTwo, store -> keep(store, TWIN, OLD)),
        FORGET(FailingDiskTest::keepTwo, store -> store.forget(CAT));

        @SuppressWarnings("ImmutableEnumChecker") // captures nothing
        private final Consumer<ImageStore> before;

        @SuppressWarnings("ImmutableEnumChecker") // captures nothing
        private final Consumer<ImageStore> change;

        Change(Consumer<ImageStore> before, Consumer<ImageStore> change) {
            this.before = before;
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesEveryPictureWholeWhereOneStepFails(Change change) throws IOException {
        assertThat(stepsThatMayFail(change, false)).isGreaterThan(FEWEST_STEPS);
    }

    @ParameterizedTest
    @EnumSource
    void leavesEveryPictureWholeWhereTheDiskFailsForGood(Change change) throws IOException {
        assertThat(stepsThatMayFail(change, true)).isGreaterThan(FEWEST_STEPS);
    }

    private int stepsThatMayFail(Change change, boolean forGood) throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        change.before.accept(sound(undisturbed));
        List<Manifest> before = manifests(undisturbed);
        change.change.accept(sound(undisturbed));
        List<Manifest> after = manifests(undisturbed);
        for (int step = 1; true; step++) {
            FailingDisk disk = new FailingDisk(step, forGood);
            tryWith(disk, change, folder.resolve("step" + step), before, after);
            if (!disk.hasFailed()) {
                return step - 1;
            }
        }
    }

    private void tryWith(FailingDisk disk, Change change, Path root, List<Manifest> before, List<Manifest> after)
            throws IOException {
        change.before.accept(sound(root));
        if (isDone(change, new FolderImageStore(root, disk, chance::incrementAndGet, Runnable::run))) {
            assertThat(manifests(root)).isEqualTo(after);
        } else {
            assertThat(disk.hasFailed()).isTrue();
            assertThat(manifests(root)).isIn(before, after);
        }
        assertThatALaterStoreClearsUp(root);
    }

    private static boolean isDone(Change change, ImageStore store) {
        try {
            change.change.accept(store);
            return true;
        } catch (StorageException failed) {
            assertThat(failed.failure()).isInstanceOf(StorageFailure.Full.class);
            return false;
        }
    }

    private List<Manifest> manifests(Path root) throws IOException {
        return Remains.readWholly(sound(root)).stream().map(KeptImage::manifest).toList();
    }

    private void assertThatALaterStoreClearsUp(Path root) throws IOException {
        Remains.age(root);
        keep(sound(root), new ImageName("later"), OLD);
        assertThat(Remains.unexplained(root)).isEmpty();
    }

    private ImageStore sound(Path root) {
        return new FolderImageStore(root, new LocalDisk(), chance::incrementAndGet);
    }

    private static void keepTwo(ImageStore store) {
        keep(store, CAT, OLD);
        keep(store, TWIN, NEW);
    }

    private static void keep(ImageStore store, ImageName name, byte[] picture) {
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }
}
