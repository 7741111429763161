package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets somebody else use the folder in the midst of a change. */
class FolderRacesTest {

    private static final ImageName OTTER = new ImageName("20261124-101500123-0000000001");
    private static final ImageName TWIN = new ImageName("20261124-101500999-0000000002");
    private static final byte[] DRAWING = Pictures.bytes(1, 1_000);
    private static final byte[] NEW = Pictures.bytes(2, 1_000);
    private static final int FORCE_OF_THE_PICTURES_NAME = 5;
    private static final int FORCE_OF_THE_MINUTES_NAME = 4;
    private static final int KEEPERS = 16;

    private final AtomicLong chance = new AtomicLong();

    @TempDir
    private Path root = Path.of("");

    /** What another does with a picture whose manifest is damaged. */
    enum Meddling {
        FORGET {
            @Override
            void run(FolderImageStore store) {
                store.forget(OTTER);
            }
        },
        REPLACE {
            @Override
            void run(FolderImageStore store) {
                keep(store, OTTER, DRAWING);
            }
        },
        MEND {
            @Override
            void run(FolderImageStore store) {
                store.mend(new StoreFlaw.BrokenManifest("", OTTER, "it was cut"));
            }
        };

        abstract void run(FolderImageStore store);
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingFromOneWhoIsKeepingWhereAManifestIsDamaged(Meddling meddling) throws IOException {
        keep(another(), OTTER, DRAWING);
        Files.write(new Layout(root).manifest(OTTER), new byte[7]);
        Disk disk = new MeddlingDisk(FORCE_OF_THE_PICTURES_NAME, () -> meddling.run(another()));
        FolderImageStore store = new FolderImageStore(root, disk, chance::incrementAndGet);
        keep(store, OTTER, NEW);
        assertThat(Remains.bytes(store.find(OTTER).orElseThrow())).isEqualTo(NEW);
    }

    @Test
    void keepsAlsoWhereItsFolderIsClearedAtThatMoment() throws IOException {
        keep(another(), OTTER, DRAWING);
        Remains.ageFile(new Layout(root).manifest(OTTER));
        Disk disk = new MeddlingDisk(FORCE_OF_THE_MINUTES_NAME, () -> another().forget(OTTER));
        FolderImageStore store = new FolderImageStore(root, disk, chance::incrementAndGet);
        keep(store, TWIN, NEW);
        assertThat(Remains.readWholly(store)).hasSize(1);
    }

    /** Each may find any of the folders missing, there, or just made by another. */
    @Test
    void letsManyKeepTheFirstPicturesOfAMinute() throws Exception {
        for (int round = 0; round < 20; round++) {
            ImageStore store =
                    new FolderImageStore(root.resolve("round" + round), new LocalDisk(), chance::incrementAndGet);
            keepAtOnce(store);
            assertThat(store.list(Optional.empty(), 100)).hasSize(KEEPERS);
        }
    }

    private static void keepAtOnce(ImageStore store) throws Exception {
        CountDownLatch ready = new CountDownLatch(KEEPERS);
        List<Future<?>> keepers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, KEEPERS)
                    .forEach(number -> keepers.add(threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        keep(store, new ImageName("20261124-101500123-%04d".formatted(number)), DRAWING);
                        return number;
                    })));
        }
        for (Future<?> keeper : keepers) {
            keeper.get();
        }
    }

    private FolderImageStore another() {
        return new FolderImageStore(root, new LocalDisk(), chance::incrementAndGet);
    }

    private static void keep(ImageStore store, ImageName name, byte[] picture) {
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }
}
