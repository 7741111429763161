package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets every single request of a change fail in turn, in every way, once or from then on. */
class BucketTroubleTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("otter");
    private static final ImageName TWIN = new ImageName("twin");
    private static final byte[] OLD = Pictures.bytes(1, 1_000);
    private static final byte[] NEW = Pictures.bytes(2, 2_000);
    private static final Patience LITTLE =
            new Patience(3, Duration.ofSeconds(1), Duration.ofMillis(300), Duration.ofMillis(1));

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final ImageStore store = new BucketImageStore(
            S3Server.settings(line.address()), LITTLE, InstantSource.system(), new Random(20261125)::nextLong);

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault.Refused(500, "InternalError"),
                new Fault.Refused(503, "SlowDown"),
                new Fault.DoneButRefused(500, "InternalError"),
                new Fault.CutBefore(),
                new Fault.CutAfter(),
                new Fault.CutWithin(),
                new Fault.HalfAnswer(),
                new Fault.Silence());
    }

    /** To a caller who is not answered for long, silence is like a cut; to wait for it every time takes minutes. */
    static Stream<Fault> quickFaults() {
        return faults().filter(fault -> !(fault instanceof Fault.Silence));
    }

    static Stream<Fault> cuts() {
        return Stream.of(new Fault.CutBefore(), new Fault.CutAfter());
    }

    @BeforeEach
    void warmUp() {
        line.heal();
        store.list(Optional.empty(), 1);
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void keepsThoughAnyOneRequestFails(Fault fault) {
        int requests = requests(() -> keep(OTTER, NEW));
        for (int failing = 1; failing <= requests; failing++) {
            store.forget(OTTER);
            failAt(failing, fault);
            keep(OTTER, NEW);
            assertThat(shown(OTTER)).as("request %d", failing).contains(NEW);
        }
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void showsAPictureWhollyOrNotAtAllWhereverTheBucketIsLost(Fault fault) {
        int requests = requests(() -> keep(OTTER, NEW));
        for (int failing = 1; failing <= requests; failing++) {
            store.forget(OTTER);
            failFrom(failing, fault);
            boolean kept = isKept(OTTER, NEW);
            line.heal();
            assertThat(shown(OTTER).isPresent() || !kept)
                    .as("request %d", failing)
                    .isTrue();
            shown(OTTER).ifPresent(picture -> assertThat(picture).isEqualTo(NEW));
        }
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void showsTheOldOrTheNewPictureWhereverTheBucketIsLost(Fault fault) {
        keep(OTTER, OLD);
        int requests = requests(() -> keep(OTTER, NEW));
        for (int failing = 1; failing <= requests; failing++) {
            keep(OTTER, OLD);
            failFrom(failing, fault);
            boolean kept = isKept(OTTER, NEW);
            line.heal();
            byte[] shown = shown(OTTER).orElseThrow();
            assertThat(shown).as("request %d", failing).isEqualTo(kept || shown.length == NEW.length ? NEW : OLD);
        }
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void neverTakesATwinAwayWhereverForgettingEnds(Fault fault) {
        keep(TWIN, NEW);
        keep(OTTER, NEW);
        int requests = requests(() -> store.forget(OTTER));
        for (int failing = 1; failing <= requests; failing++) {
            keep(OTTER, NEW);
            failFrom(failing, fault);
            isForgotten(OTTER);
            line.heal();
            assertThat(shown(TWIN)).as("request %d", failing).contains(NEW);
        }
    }

    @ParameterizedTest
    @MethodSource("quickFaults")
    void keepsAgainWhereverForgettingEnded(Fault fault) {
        keep(OTTER, NEW);
        int requests = requests(() -> store.forget(OTTER));
        for (int failing = 1; failing <= requests; failing++) {
            keep(OTTER, NEW);
            failFrom(failing, fault);
            isForgotten(OTTER);
            line.heal();
            keep(TWIN, NEW);
            assertThat(shown(TWIN)).as("request %d", failing).contains(NEW);
            store.forget(TWIN);
        }
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void leavesNothingWhereAFaultPasses(Fault fault) {
        int requests = requests(() -> keep(OTTER, NEW));
        for (int failing = 1; failing <= requests; failing++) {
            store.forget(OTTER);
            failAt(failing, fault);
            keep(OTTER, NEW);
        }
        line.heal();
        store.forget(OTTER);
        assertThat(SERVER.keys()).isEmpty();
    }

    private int requests(Runnable change) {
        line.heal();
        change.run();
        return line.requests().size();
    }

    private void failAt(int number, Fault fault) {
        line.be(request -> request.number() == number ? fault : new Fault.None());
    }

    private void failFrom(int number, Fault fault) {
        line.be(request -> request.number() >= number ? fault : new Fault.None());
    }

    private void keep(ImageName name, byte[] picture) {
        store.keep(name, Pictures.source(picture), Manifests.of(picture));
    }

    private boolean isKept(ImageName name, byte[] picture) {
        try {
            keep(name, picture);
            return true;
        } catch (StorageException failed) {
            return false;
        }
    }

    private void isForgotten(ImageName name) {
        try {
            store.forget(name);
        } catch (StorageException failed) {
            // it may be forgotten or not
        }
    }

    private Optional<byte[]> shown(ImageName name) {
        return store.find(name).map(BucketTroubleTest::bytes);
    }

    private static byte[] bytes(KeptImage image) {
        try (InputStream in = image.content().open()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
