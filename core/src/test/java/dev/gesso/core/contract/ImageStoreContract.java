package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StoreState;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every {@link ImageStore} keeps. */
public interface ImageStoreContract {

    ImageName OTTER = new ImageName("20261124-101500123-0000000001");
    byte[] DRAWING = Pictures.bytes(1, 1_000);
    byte[] OTHER_DRAWING = Pictures.bytes(2, 1_001);

    /** The store under test, which is empty at first; the same for the whole of a test. */
    ImageStore store();

    @Test
    default void findsWhatWasKept() throws IOException {
        KeptImage kept = keep(OTTER, DRAWING);
        assertThat(store().find(OTTER)).contains(kept);
        assertThat(kept.name()).isEqualTo(OTTER);
        assertThat(kept.manifest()).isEqualTo(Manifests.of(DRAWING));
        assertThat(bytes(kept)).isEqualTo(DRAWING);
    }

    @Test
    default void keepsAManifestThatSaysLittle() {
        store().keep(OTTER, Pictures.source(DRAWING), Manifests.bare(DRAWING));
        assertThat(store().find(OTTER).map(KeptImage::manifest)).contains(Manifests.bare(DRAWING));
    }

    @Test
    default void findsNothingUnderANameThatWasNeverUsed() {
        keep(OTTER, DRAWING);
        assertThat(store().find(new ImageName("cat"))).isEmpty();
        assertThat(store().find(new ImageName("20261124-101500123-0000000002"))).isEmpty();
    }

    @Test
    default void opensContentAsOftenAsNeeded() throws IOException {
        KeptImage kept = keep(OTTER, DRAWING);
        assertThat(bytes(kept)).isEqualTo(bytes(kept));
        assertThat(kept.content().length()).hasValue(DRAWING.length);
    }

    @Test
    default void replacesWhatHadTheName() throws IOException {
        keep(OTTER, DRAWING);
        keep(OTTER, OTHER_DRAWING);
        assertThat(bytes(store().find(OTTER).orElseThrow())).isEqualTo(OTHER_DRAWING);
        assertThat(store().list(Optional.empty(), 10)).containsExactly(OTTER);
    }

    @Test
    default void keepsTheSameAgain() throws IOException {
        keep(OTTER, DRAWING);
        keep(OTTER, DRAWING);
        assertThat(bytes(store().find(OTTER).orElseThrow())).isEqualTo(DRAWING);
    }

    @Test
    default void replacesAManifestAlone() {
        keep(OTTER, DRAWING);
        store().keep(OTTER, Pictures.source(DRAWING), Manifests.bare(DRAWING));
        assertThat(store().find(OTTER).map(KeptImage::manifest)).contains(Manifests.bare(DRAWING));
    }

    @Test
    default void keepsContentWhoseTwinIsForgotten() throws IOException {
        ImageName twin = new ImageName("twin");
        keep(OTTER, DRAWING);
        keep(twin, DRAWING);
        store().forget(OTTER);
        assertThat(bytes(store().find(twin).orElseThrow())).isEqualTo(DRAWING);
    }

    @Test
    default void forgets() {
        keep(OTTER, DRAWING);
        store().forget(OTTER);
        assertThat(store().find(OTTER)).isEmpty();
        assertThat(store().list(Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void forgetsANameThatWasNeverUsed() {
        store().forget(OTTER);
        keep(new ImageName("cat"), DRAWING);
        store().forget(OTTER);
        assertThat(store().list(Optional.empty(), 10)).containsExactly(new ImageName("cat"));
    }

    @Test
    default void keepsUnderANameThatWasForgotten() throws IOException {
        keep(OTTER, DRAWING);
        store().forget(OTTER);
        keep(OTTER, OTHER_DRAWING);
        assertThat(bytes(store().find(OTTER).orElseThrow())).isEqualTo(OTHER_DRAWING);
    }

    @Test
    default void listsNothingWhenEmpty() {
        assertThat(store().list(Optional.empty(), 10)).isEmpty();
        assertThat(store().list(Optional.of(OTTER), 10)).isEmpty();
    }

    @Test
    default void listsInTheOrderOfNames() {
        List<ImageName> names = mixedNames();
        names.reversed().forEach(name -> keep(name, DRAWING));
        assertThat(store().list(Optional.empty(), 100)).isEqualTo(names);
    }

    @Test
    default void listsPagesThatFollowEachOther() {
        List<ImageName> names = mixedNames();
        names.forEach(name -> keep(name, DRAWING));
        for (int start = 0; start <= names.size(); start++) {
            Optional<ImageName> after = start == 0 ? Optional.empty() : Optional.of(names.get(start - 1));
            List<ImageName> page = names.subList(start, Math.min(start + 2, names.size()));
            assertThat(store().list(after, 2)).isEqualTo(page);
        }
    }

    @Test
    default void listsAfterANameThatIsNotKept() {
        mixedNames().forEach(name -> keep(name, DRAWING));
        assertThat(store().list(Optional.of(new ImageName("20261124-101500123-00000000011")), 1))
                .containsExactly(new ImageName("20261124-101500123-0000000002"));
    }

    @Test
    default void listsTheNewestFirst() {
        List<ImageName> names = mixedNames();
        names.forEach(name -> keep(name, DRAWING));
        assertThat(store().newest(Optional.empty(), 100)).isEqualTo(names.reversed());
    }

    @Test
    default void listsPagesThatGoBack() {
        List<ImageName> names = mixedNames().reversed();
        names.forEach(name -> keep(name, DRAWING));
        for (int start = 0; start <= names.size(); start++) {
            Optional<ImageName> before = start == 0 ? Optional.empty() : Optional.of(names.get(start - 1));
            List<ImageName> page = names.subList(start, Math.min(start + 2, names.size()));
            assertThat(store().newest(before, 2)).isEqualTo(page);
        }
    }

    @Test
    default void listsWhatIsBeforeANameThatIsNotKept() {
        mixedNames().forEach(name -> keep(name, DRAWING));
        assertThat(store().newest(Optional.of(new ImageName("20261124-101500123-00000000011")), 1))
                .containsExactly(new ImageName("20261124-101500123-0000000001"));
    }

    @Test
    default void listsNothingNewWhereAllIsForgotten() {
        keep(OTTER, DRAWING);
        store().forget(OTTER);
        assertThat(store().newest(Optional.empty(), 10)).isEmpty();
        assertThat(store().newest(Optional.of(OTTER), 10)).isEmpty();
    }

    @Test
    default void refusesContentThatIsNotThatOfTheManifest() {
        Manifest manifest = Manifests.of(DRAWING);
        byte[] swapped = Pictures.bytes(3, DRAWING.length);
        byte[] cut = Pictures.bytes(1, DRAWING.length / 2);
        assertDamaged(() -> store().keep(OTTER, Pictures.source(swapped), manifest));
        assertDamaged(() -> store().keep(OTTER, Pictures.source(cut), manifest));
        assertDamaged(() -> store().keep(OTTER, Pictures.endlessAfter(DRAWING), manifest));
        assertThat(store().list(Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void refusesADigestThatIsNone() {
        assertThat(List.of("", "../../../../tmp/x", "0".repeat(63), "Z".repeat(64)))
                .allSatisfy(digest -> assertDamaged(
                        () -> store().keep(OTTER, Pictures.source(DRAWING), Manifests.claiming(digest, DRAWING))));
        assertThat(store().find(OTTER)).isEmpty();
    }

    @Test
    default void refusesWrongContentThoughTheRightOneIsThere() {
        keep(OTTER, DRAWING);
        ImageName other = new ImageName("other");
        assertDamaged(() -> store().keep(other, Pictures.source(OTHER_DRAWING), Manifests.of(DRAWING)));
        assertThat(store().find(other)).isEmpty();
    }

    @Test
    default void keepsTheOldPictureWhereTheNewOneIsRefused() throws IOException {
        keep(OTTER, DRAWING);
        assertDamaged(() -> store().keep(OTTER, Pictures.source(DRAWING), Manifests.of(OTHER_DRAWING)));
        assertThat(bytes(store().find(OTTER).orElseThrow())).isEqualTo(DRAWING);
    }

    @Test
    default void keepsNothingOfASourceThatFails() {
        assertThatThrownBy(() -> store().keep(OTTER, Pictures.breakingAfter(DRAWING), Manifests.of(OTHER_DRAWING)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("broken.png")
                .hasMessageContaining("the line is dead");
        assertThat(store().find(OTTER)).isEmpty();
        assertThat(store().list(Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void keepsAnEmptyPictureAndOneOfMegabytes() throws IOException {
        byte[] none = new byte[0];
        byte[] large = Pictures.bytes(4, 5_000_000);
        assertThat(bytes(keep(OTTER, none))).isEmpty();
        assertThat(bytes(keep(new ImageName("large"), large))).isEqualTo(large);
    }

    @Test
    default void keepsThoughTheThreadIsInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        keep(OTTER, DRAWING);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(bytes(store().find(OTTER).orElseThrow())).isEqualTo(DRAWING);
    }

    @Test
    default void keepsManyPicturesAtOnce() throws Exception {
        List<ImageName> names = IntStream.range(100, 164)
                .mapToObj(number -> new ImageName("name-" + number))
                .toList();
        atOnce(names.stream().map(name -> (Callable<?>) () -> keep(name, Pictures.bytes(name.hashCode() % 8, 3_000))));
        assertThat(store().list(Optional.empty(), 100)).isEqualTo(names);
        for (ImageName name : names) {
            assertThat(bytes(store().find(name).orElseThrow())).isEqualTo(Pictures.bytes(name.hashCode() % 8, 3_000));
        }
    }

    @Test
    default void showsPicturesWhollyOrNotAtAllWhileTheyChange() throws Exception {
        Stream<Callable<?>> writers = IntStream.range(0, 4).mapToObj(seed -> () -> {
            for (int turn = 0; turn < 20; turn++) {
                keep(OTTER, Pictures.bytes(seed + turn % 3, 20_000 + seed));
            }
            return seed;
        });
        Stream<Callable<?>> readers = IntStream.range(0, 4).mapToObj(seed -> () -> {
            for (int turn = 0; turn < 100; turn++) {
                store().find(OTTER).ifPresent(ImageStoreContract::assertWholeOrGone);
                if (turn % 10 == 0) {
                    store().forget(OTTER);
                }
            }
            return seed;
        });
        atOnce(Stream.concat(writers, readers));
        keep(OTTER, DRAWING);
        assertThat(bytes(store().find(OTTER).orElseThrow())).isEqualTo(DRAWING);
    }

    @Test
    default void takesPicturesWhenItIsNew() {
        assertThat(store().state()).isEqualTo(StoreState.READY);
    }

    private KeptImage keep(ImageName name, byte[] picture) {
        return store().keep(name, Pictures.source(picture), Manifests.of(picture));
    }

    private static byte[] bytes(KeptImage image) throws IOException {
        try (InputStream in = image.content().open()) {
            return in.readAllBytes();
        }
    }

    private static List<ImageName> mixedNames() {
        return Stream.of(
                        "0",
                        "20261123-235959999-ffffffffff",
                        "20261124",
                        "20261124-10",
                        "20261124-101500123-0000000001",
                        "20261124-101500123-0000000002",
                        "20261124-110000000-0000000000",
                        "a",
                        "a-longer-name-than-usual",
                        "cat")
                .map(ImageName::new)
                .toList();
    }

    private static void assertDamaged(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StorageException.class,
                        refused -> assertThat(refused.failure()).isInstanceOf(StorageFailure.Damaged.class));
    }

    /** What was forgotten or replaced since it was found need not be there any more, but never in part. */
    private static void assertWholeOrGone(KeptImage image) {
        try {
            byte[] bytes = bytes(image);
            assertThat(ImageDigest.of(ImageSource.of("read", bytes)).sha256())
                    .isEqualTo(image.manifest().sha256());
        } catch (StorageException gone) {
            assertThat(gone.failure()).isInstanceOf(StorageFailure.Unavailable.class);
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static void atOnce(Stream<Callable<?>> calls) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> done : calls.map(threads::submit).toList()) {
                done.get();
            }
        }
    }
}
