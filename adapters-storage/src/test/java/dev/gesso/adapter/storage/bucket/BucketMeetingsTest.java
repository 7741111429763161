package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.contract.StoreExaminerContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lets one store change a thing wholly between any two requests by which another changes it too. */
class BucketMeetingsTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("otter");
    private static final ImageName TWIN = new ImageName("twin");
    private static final byte[] PICTURE = Pictures.bytes(1, 1_000);
    private static final byte[] OTHER_PICTURE = Pictures.bytes(2, 1_000);
    private static final StoreFlaw ORPHAN = new StoreFlaw.Orphan(Keys.file(Manifests.of(PICTURE)), PICTURE.length);
    private static final StoreFlaw UNPROTECTED = new StoreFlaw.UnprotectedPicture("pictures/otter", OTTER);
    private static final int MOST_REQUESTS = 40;

    /** Of all stores here, one after another: no two may make the same identifiers in one bucket. */
    private static final Random CHANCE = new Random(20261126);

    private final AtomicBoolean losing = new AtomicBoolean();

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final BucketImageStore slow = at(line.address());
    private final BucketImageStore quick = at(SERVER.address());

    private static BucketImageStore at(URI address) {
        return new BucketImageStore(
                S3Server.settings(address), Patience.USUAL, InstantSource.system(), CHANCE::nextLong);
    }

    /** To those who mend, all is settled then, however young. */
    @BeforeEach
    void examine() {
        slow.examine(StoreExaminerContract.ALL_IS_SETTLED, any -> {});
        quick.examine(StoreExaminerContract.ALL_IS_SETTLED, any -> {});
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @Test
    void keepsATwinWhileItsPictureIsForgotten() {
        atEachRequestOf(() -> slow.forget(OTTER), () -> keep(quick, TWIN, PICTURE), () -> {
            assertShown(TWIN, PICTURE);
            assertThat(quick.find(OTTER)).isEmpty();
        });
    }

    @Test
    void forgetsAPictureWhileItsTwinIsKept() {
        atEachRequestOf(() -> keep(slow, TWIN, PICTURE), () -> quick.forget(OTTER), () -> {
            assertShown(TWIN, PICTURE);
            assertThat(quick.find(OTTER)).isEmpty();
        });
    }

    @Test
    void keepsATwinWhileItsPictureIsReplaced() {
        atEachRequestOf(() -> keep(slow, OTTER, OTHER_PICTURE), () -> keep(quick, TWIN, PICTURE), () -> {
            assertShown(TWIN, PICTURE);
            assertShown(OTTER, OTHER_PICTURE);
        });
    }

    @Test
    void keepsAPictureAgainWhileItIsForgotten() {
        atEachRequestOf(
                () -> slow.forget(OTTER),
                () -> keep(quick, OTTER, PICTURE),
                () -> quick.find(OTTER).ifPresent(ignored -> assertShown(OTTER, PICTURE)));
    }

    @Test
    void forgetsAPictureWhileItIsKeptAgain() {
        atEachRequestOf(
                () -> keep(slow, OTTER, PICTURE),
                () -> quick.forget(OTTER),
                () -> quick.find(OTTER).ifPresent(ignored -> assertShown(OTTER, PICTURE)));
    }

    @Test
    void forgetsATwinWhileItsPictureIsForgotten() {
        Runnable forgetOtter = () -> slow.forget(OTTER);
        Runnable forgetTwin = () -> quick.forget(TWIN);
        atEachRequestOf(
                () -> keep(quick, TWIN, PICTURE),
                forgetOtter,
                forgetTwin,
                () -> assertThat(SERVER.keys()).isEmpty());
    }

    @Test
    void replacesAPictureThatAnotherReplaces() {
        byte[] third = Pictures.bytes(3, 1_000);
        atEachRequestOf(() -> keep(slow, OTTER, OTHER_PICTURE), () -> keep(quick, OTTER, third), () -> {
            assertThat(List.of(shown(OTTER))).containsAnyOf(third, OTHER_PICTURE);
            assertThat(SERVER.keys()).hasSize(3);
        });
    }

    @Test
    void keepsBytesWhileTheirOrphanIsMended() {
        atEachRequestOf(
                this::orphan,
                () -> keep(slow, TWIN, PICTURE),
                () -> quick.mend(ORPHAN),
                () -> assertShown(TWIN, PICTURE));
    }

    @Test
    void mendsAnOrphanWhileItsBytesAreKept() {
        atEachRequestOf(
                this::orphan,
                () -> slow.mend(ORPHAN),
                () -> keep(quick, TWIN, PICTURE),
                () -> assertShown(TWIN, PICTURE));
    }

    @Test
    void protectsAPictureWhileItsTwinIsForgotten() {
        AtomicReference<Mending> mending = new AtomicReference<>();
        atEachRequestOf(
                this::unprotect,
                () -> mending.set(slow.mend(UNPROTECTED)),
                () -> quick.forget(TWIN),
                () -> assertThat(mending.get() != Mending.PROTECTED || Arrays.equals(shown(OTTER), PICTURE))
                        .isTrue());
    }

    @Test
    void protectsNoPictureThatIsForgotten() {
        atEachRequestOf(
                this::unprotect,
                () -> slow.mend(UNPROTECTED),
                () -> quick.forget(OTTER),
                () -> assertThat(quick.find(OTTER)).isEmpty());
    }

    @Test
    void protectsNoPictureThatIsReplaced() {
        atEachRequestOf(
                this::unprotect,
                () -> slow.mend(UNPROTECTED),
                () -> keep(quick, OTTER, OTHER_PICTURE),
                () -> assertShown(OTTER, OTHER_PICTURE));
    }

    @Test
    void keepsWholeWhatIsForgottenWhileNobodyKnowsWhetherItArrived() {
        atEachRequestOf(
                () -> losing.set(true),
                () -> keep(slow, TWIN, OTHER_PICTURE),
                () -> quick.forget(TWIN),
                () -> quick.find(TWIN).ifPresent(ignored -> assertShown(TWIN, OTHER_PICTURE)));
    }

    @Test
    void keepsWholeWhatIsReplacedWhileNobodyKnowsWhetherItArrived() {
        atEachRequestOf(
                () -> losing.set(true),
                () -> keep(slow, OTTER, OTHER_PICTURE),
                () -> keep(quick, OTTER, PICTURE),
                () -> assertThat(List.of(shown(OTTER))).containsAnyOf(PICTURE, OTHER_PICTURE));
    }

    /** Of the first manifest that is put nobody hears again. */
    private Fault losingAnAnswer(TroubledLine.Request request) {
        boolean lost = request.isOf("PUT", "/pictures/") && losing.compareAndSet(true, false);
        return lost ? new Fault.CutAfter() : new Fault.None();
    }

    private void unprotect() {
        keep(quick, TWIN, PICTURE);
        SERVER.keys().stream()
                .filter(key -> key.contains("/references/") && key.contains("/otter."))
                .forEach(SERVER::remove);
    }

    private void orphan() {
        SERVER.empty();
        SERVER.put("of/gesso/" + ORPHAN.place(), PICTURE);
    }

    private void atEachRequestOf(Runnable change, Runnable meanwhile, Runnable check) {
        atEachRequestOf(() -> {}, change, meanwhile, check);
    }

    /** Begins each time with nothing but the picture in place, and what is done before. */
    private void atEachRequestOf(Runnable before, Runnable change, Runnable meanwhile, Runnable check) {
        boolean met = true;
        for (int number = 1; met && number < MOST_REQUESTS; number++) {
            SERVER.empty();
            keep(quick, OTTER, PICTURE);
            before.run();
            int place = number;
            line.be(request -> {
                if (request.number() == place) {
                    meanwhile.run();
                }
                return losingAnAnswer(request);
            });
            change.run();
            met = line.requests().size() >= number;
            if (met) {
                check.run();
            }
        }
        assertThat(met).isFalse();
    }

    private static void keep(ImageStore store, ImageName name, byte[] picture) {
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }

    private void assertShown(ImageName name, byte[] picture) {
        assertThat(shown(name)).isEqualTo(picture);
    }

    private byte[] shown(ImageName name) {
        try (InputStream in = quick.find(name).orElseThrow().content().open()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
