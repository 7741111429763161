package dev.gesso.adapter.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.disk.LocalDisk;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts the power after every step of a store's life, and looks at everything that the disk may then hold. */
class PowerCutTest {

    private static final ImageName CAT = new ImageName("20261124-101500123-0000000001");
    private static final ImageName DOG = new ImageName("20261124-101500124-0000000002");
    private static final ImageName OTTER = new ImageName("otter");
    private static final List<ImageName> NAMES = List.of(CAT, DOG, OTTER);

    private static final List<Consumer<ImageStore>> LIFE = List.of(
            store -> keep(store, CAT, 1),
            store -> keep(store, DOG, 1),
            store -> keep(store, CAT, 2),
            store -> keep(store, OTTER, 3),
            store -> store.forget(DOG),
            store -> keep(store, OTTER, 3),
            store -> store.forget(CAT),
            store -> keep(store, DOG, 2));

    private final SplittableRandom chance = new SplittableRandom(20261124);
    private final AtomicLong number = new AtomicLong();
    private final List<Moment> moments = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    private JournalingDisk disk = new JournalingDisk(folder);

    /** What was kept when the journal had come to this length. */
    private record Moment(int length, Map<ImageName, Manifest> kept) {}

    /** What is done meanwhile comes before all that it is done beside, or after. */
    enum Order {
        FIRST(Runnable::run),
        LAST(step -> {});

        @SuppressWarnings("ImmutableEnumChecker") // captures nothing
        private final Executor threads;

        Order(Executor threads) {
            this.threads = threads;
        }
    }

    private void live(Order order) {
        Path root = folder.resolve("life");
        disk = new JournalingDisk(root);
        ImageStore store = new FolderImageStore(root, disk, number::incrementAndGet, order.threads);
        moments.add(new Moment(0, Map.of()));
        for (Consumer<ImageStore> step : LIFE) {
            step.accept(store);
            moments.add(new Moment(disk.length(), kept(store)));
        }
        moments.add(moments.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingThatWasKeptWhereOnlyWhatWasForcedSurvives(Order order) throws IOException {
        live(order);
        cutEverywhere(() -> false);
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingThatWasKeptWhereEverythingSurvives(Order order) throws IOException {
        live(order);
        cutEverywhere(() -> true);
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingThatWasKeptWhateverElseSurvives(Order order) throws IOException {
        live(order);
        for (int round = 0; round < 3; round++) {
            cutEverywhere(() -> chance.nextInt(4) > 0);
            cutEverywhere(() -> chance.nextInt(4) == 0);
        }
    }

    private void cutEverywhere(BooleanSupplier luck) throws IOException {
        for (int index = 1; index < moments.size(); index++) {
            Moment before = moments.get(index - 1);
            Moment after = moments.get(index);
            for (int length = before.length(); length <= after.length(); length++) {
                Path left = Files.createTempDirectory(folder, "left");
                disk.rebuild(length, luck, left);
                assertThatNothingIsLost(left, before, after);
            }
        }
    }

    private void assertThatNothingIsLost(Path root, Moment before, Moment after) throws IOException {
        ImageStore store = new FolderImageStore(root, new LocalDisk(), number::incrementAndGet);
        Remains.readWholly(store);
        Map<ImageName, Manifest> found = kept(store);
        assertThat(NAMES)
                .allSatisfy(name -> assertThat(Optional.ofNullable(found.get(name)))
                        .isIn(
                                Optional.ofNullable(before.kept().get(name)),
                                Optional.ofNullable(after.kept().get(name))));
    }

    private static Map<ImageName, Manifest> kept(ImageStore store) {
        Map<ImageName, Manifest> kept = new HashMap<>();
        NAMES.forEach(name -> store.find(name).map(KeptImage::manifest).ifPresent(found -> kept.put(name, found)));
        return kept;
    }

    private static void keep(ImageStore store, ImageName name, int seed) {
        byte[] picture = Pictures.bytes(seed, 300);
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }
}
