package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.bucket.client.BucketSettings;
import dev.gesso.adapter.storage.bucket.client.BucketSettings.Credentials;
import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.Mending;
import dev.gesso.core.archive.StoreFlaw;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Denied;
import dev.gesso.core.port.StorageFailure.Full;
import dev.gesso.core.port.StorageFailure.Unavailable;
import dev.gesso.core.port.StoreExaminer;
import dev.gesso.core.port.StoreState;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bucket says no, or nothing at all. */
class BucketRefusalsTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("otter");
    private static final byte[] PICTURE = Pictures.bytes(1, 1_000);
    private static final Patience LITTLE =
            new Patience(3, Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMillis(1));

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final ImageStore store = store(S3Server.settings(line.address()));

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @Test
    void saysThatTheBucketIsGone() {
        SERVER.objects().deleteContainer(S3Server.BUCKET);
        assertFails(() -> keep(store), Unavailable.class, "make the bucket 'pictures-of-otters'");
        assertFails(() -> store.find(OTTER), Unavailable.class, "make the bucket 'pictures-of-otters'");
        assertFails(() -> store.list(Optional.empty(), 1), Unavailable.class, "does not exist (404 NoSuchBucket)");
        assertFails(() -> store.forget(OTTER), Unavailable.class, "does not exist (404 NoSuchBucket)");
    }

    @Test
    void saysThatNothingCanBeKeptBeforeAnythingIsPaidFor() {
        SERVER.objects().deleteContainer(S3Server.BUCKET);
        assertThat(store.state().refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.message()).contains("make the bucket"));
    }

    @Test
    void asksABucketThatIsWellNoMoreThanOnceInAMoment() {
        assertThat(store.state()).isEqualTo(store.state()).isEqualTo(StoreState.READY);
        assertThat(line.requests()).hasSize(1);
    }

    @Test
    void saysThatTheSecretIsWrongWithoutRepeatingIt() {
        BucketSettings settings = withSecret("another-secret");
        assertFails(() -> keep(store(settings)), Denied.class, "(403 SignatureDoesNotMatch)");
        assertThatThrownBy(() -> keep(store(settings)))
                .satisfies(failed -> assertThat(failed.getMessage()).doesNotContain("another-secret"));
    }

    @Test
    void saysThatNobodyListensThere() throws IOException {
        line.close();
        assertFails(() -> keep(store), Unavailable.class, line.address() + " cannot be reached");
    }

    @Test
    void saysThatTheClockIsWrong() {
        line.be(any -> new Fault.Refused(403, "RequestTimeTooSkewed"));
        assertFails(() -> keep(store), Denied.class, "set the clock");
    }

    @Test
    void saysThatThereIsNoRoomAndKeepsNothing() {
        line.be(request ->
                request.isOf("PUT", "/content/") ? new Fault.Refused(507, "XMinioStorageFull") : new Fault.None());
        assertFails(() -> keep(store), Full.class, "make room");
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void takesBackWhatItPutWhereTheManifestIsRefused() {
        line.be(request ->
                request.isOf("PUT", "/pictures/") ? new Fault.Refused(403, "AccessDenied") : new Fault.None());
        assertFails(() -> keep(store), Denied.class, "(403 AccessDenied)");
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void asksABusyBucketAgain() {
        line.be(request -> request.number() % 3 == 0 ? new Fault.None() : new Fault.Refused(503, "SlowDown"));
        keep(store);
        assertThat(SERVER.keys()).hasSize(3);
    }

    @Test
    void sendsAgainWhatMetAnotherRequest() {
        line.be(request -> request.isOf("PUT", "/content/") && request.number() < 5
                ? new Fault.Refused(409, "ConditionalRequestConflict")
                : new Fault.None());
        keep(store);
        assertThat(SERVER.keys()).hasSize(3);
    }

    @Test
    void findsItsOwnBytesWhereEveryAnswerWasLost() {
        line.be(request -> request.isOf("PUT", "/content/") ? new Fault.CutAfter() : new Fault.None());
        keep(store);
        assertThat(ImageDigest.of(store.find(OTTER).orElseThrow().content()).bytes())
                .isEqualTo(1_000);
    }

    @Test
    void doesWithoutConditionsWhereTheServiceKnowsNone() {
        keep(store);
        line.be(request ->
                request.head().contains("if-none-match") || request.head().contains("if-match")
                        ? new Fault.Refused(501, "NotImplemented")
                        : new Fault.None());
        byte[] other = Pictures.bytes(2, 1_001);
        store.keep(OTTER, Pictures.source(other), Manifests.of(other));
        assertThat(store.find(OTTER).orElseThrow().manifest().bytes()).isEqualTo(1_001);
        assertThat(SERVER.keys()).hasSize(3);
    }

    @Test
    void protectsAPictureWhereTheServiceKnowsNoConditions() {
        keep(store);
        SERVER.keys().stream().filter(key -> key.contains("/references/")).forEach(SERVER::remove);
        line.be(request -> request.head().contains("if-match") || request.head().contains("if-none-match")
                ? new Fault.Refused(501, "NotImplemented")
                : new Fault.None());
        StoreFlaw flaw = new StoreFlaw.UnprotectedPicture("pictures/otter", OTTER);
        assertThat(((StoreExaminer) store).mend(flaw)).isEqualTo(Mending.PROTECTED);
        assertThat(SERVER.keys()).hasSize(3);
    }

    @Test
    void leavesItsMarkWhereADeletionMayStillArrive() {
        keep(store);
        line.be(request -> request.isOf("DELETE", "/content/") ? new Fault.CutBefore() : new Fault.None());
        store.forget(OTTER);
        assertThat(line.requests().stream()
                        .filter(request -> request.startsWith("DELETE") && request.contains("/content/")))
                .hasSize(1);
        assertThat(SERVER.keys()).anyMatch(key -> key.contains("/condemned/"));
    }

    private static void keep(ImageStore store) {
        store.keep(OTTER, Pictures.source(PICTURE), Manifests.of(PICTURE));
    }

    private static ImageStore store(BucketSettings settings) {
        return new BucketImageStore(settings, LITTLE, InstantSource.system(), new Random(7)::nextLong);
    }

    private static BucketSettings withSecret(String secret) {
        BucketSettings settings = SERVER.settings();
        return new BucketSettings(
                settings.bucket(),
                settings.prefix(),
                settings.endpoint(),
                settings.region(),
                settings.pathStyle(),
                new Credentials.Given(S3Server.ACCESS_KEY, () -> secret),
                settings.encryption(),
                settings.storageClass(),
                settings.multipartFrom());
    }

    private static void assertFails(ThrowingCallable call, Class<? extends StorageFailure> kind, String message) {
        assertThatThrownBy(call)
                .hasMessageContaining(message)
                .hasMessageNotContaining(S3Server.SECRET_KEY)
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(kind));
    }
}
