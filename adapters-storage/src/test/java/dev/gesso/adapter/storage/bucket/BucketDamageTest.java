package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Newer;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody else has had a hand in the bucket. */
class BucketDamageTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("otter");
    private static final byte[] PICTURE = Pictures.bytes(1, 1_000);
    private static final String CONTENT =
            "of/gesso/content/" + ImageDigest.of(Pictures.source(PICTURE)).sha256() + ".png";
    private static final String MANIFEST = "of/gesso/pictures/otter";

    private final ImageStore store = BucketImageStore.in(SERVER.settings());

    @BeforeEach
    void keep() {
        store.keep(OTTER, Pictures.source(PICTURE), Manifests.of(PICTURE));
    }

    @Test
    void tellsAPictureThatWasSwapped() {
        SERVER.put(CONTENT, Pictures.bytes(2, PICTURE.length));
        assertFails(this::read, Damaged.class, "its SHA-256 is");
    }

    @Test
    void tellsAPictureThatWasCut() {
        SERVER.put(CONTENT, Arrays.copyOf(PICTURE, 400));
        assertFails(this::read, Damaged.class, "it has 400 of 1000 bytes");
    }

    @Test
    void tellsAPictureThatIsMissing() {
        SERVER.remove(CONTENT);
        assertFails(this::read, Damaged.class, CONTENT + " is damaged, it is missing");
    }

    @Test
    void tellsAPictureThatIsForgottenFromOneThatIsMissing() {
        KeptImage found = store.find(OTTER).orElseThrow();
        store.forget(OTTER);
        assertFails(() -> bytes(found), Unavailable.class, "was forgotten or replaced");
    }

    @Test
    void mendsAPictureThatIsKeptAgain() throws IOException {
        SERVER.put(CONTENT, Arrays.copyOf(PICTURE, 400));
        keep();
        assertThat(read()).isEqualTo(PICTURE);
    }

    @Test
    void tellsAManifestThatWasCut() {
        SERVER.put(MANIFEST, Arrays.copyOf(SERVER.bytes(MANIFEST), 100));
        assertFails(() -> store.find(OTTER), Damaged.class, "The manifest " + MANIFEST);
    }

    @Test
    void tellsAManifestOfALaterVersion() {
        spoil("\"version\" : 1", "\"version\" : 99");
        assertFails(() -> store.find(OTTER), Newer.class, "use a newer Gesso");
    }

    @Test
    void readsNothingThatIsNotThePicturesOwn() {
        spoil("content/", "content/../");
        assertFails(() -> store.find(OTTER), Damaged.class, "an object that is not its own");
    }

    @Test
    void readsNoManifestWithoutEnd() {
        SERVER.put(MANIFEST, new byte[5_000_000]);
        assertFails(() -> store.find(OTTER), Damaged.class, "more than 4194304 bytes");
    }

    @Test
    void forgetsAPictureWhoseManifestIsDamaged() {
        SERVER.put(MANIFEST, new byte[10]);
        store.forget(OTTER);
        assertThat(store.find(OTTER)).isEmpty();
    }

    @Test
    void replacesAPictureWhoseManifestIsDamaged() throws IOException {
        SERVER.put(MANIFEST, new byte[10]);
        keep();
        assertThat(read()).isEqualTo(PICTURE);
    }

    @Test
    void findsAPictureThatWasCopiedWithoutItsMetadata() throws IOException {
        SERVER.put(MANIFEST, SERVER.bytes(MANIFEST));
        assertThat(read()).isEqualTo(PICTURE);
        store.forget(OTTER);
        assertThat(store.list(Optional.empty(), 1)).isEmpty();
    }

    private byte[] read() throws IOException {
        return bytes(store.find(OTTER).orElseThrow());
    }

    private static byte[] bytes(KeptImage image) throws IOException {
        try (InputStream in = image.content().open()) {
            return in.readAllBytes();
        }
    }

    private static void spoil(String right, String wrong) {
        String json = new String(SERVER.bytes(MANIFEST), StandardCharsets.UTF_8).replace(right, wrong);
        SERVER.put(MANIFEST, json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertFails(ThrowingCallable call, Class<? extends StorageFailure> kind, String message) {
        assertThatThrownBy(call)
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(kind));
    }
}
