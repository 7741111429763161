package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies are signed by the SHA-256 that is known of them, and read once. */
class KnownBodiesTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("otter");
    private static final byte[] PICTURE = Pictures.bytes(1, 2_000_000);
    private static final byte[] LARGE = Pictures.bytes(1, 17 << 20);

    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final ImageStore store = new BucketImageStore(
            S3Server.settings(line.address()), Patience.USUAL, InstantSource.system(), new Random(7)::nextLong);

    @BeforeEach
    void listen() {
        line.be(request -> {
            heads.add(request.head());
            return new Fault.None();
        });
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @Test
    void signsTheSha256OfAPictureAndNotEachOfItsChunks() {
        keep(Pictures.source(PICTURE), PICTURE);
        assertThat(puts("/content/")).hasSize(1).allMatch(KnownBodiesTest::isSignedByItsSha256);
    }

    @Test
    void signsTheSha256OfEveryPart() {
        keep(Pictures.source(LARGE), LARGE);
        assertThat(puts("partnumber=")).hasSize(3).allMatch(KnownBodiesTest::isSignedByItsSha256);
    }

    @Test
    void signsAManifestWhole() {
        keep(Pictures.source(PICTURE), PICTURE);
        assertThat(puts("/pictures/")).singleElement().asString().contains("streaming-aws4-hmac-sha256-payload");
    }

    @Test
    void isRefusedWhereAPictureIsNotThatOfTheSignedSha256() {
        line.be(request -> request.isOf("PUT", "/content/") ? new Fault.Garbled() : new Fault.None());
        assertThatThrownBy(() -> keep(Pictures.source(PICTURE), PICTURE)).isInstanceOf(StorageException.class);
        assertThat(SERVER.keys()).noneMatch(key -> key.contains("/content/"));
    }

    @Test
    void readsAPictureOnce() {
        Counted picture = new Counted(new AtomicInteger());
        keep(picture, PICTURE);
        assertThat(picture.opened()).hasValue(1);
    }

    @Test
    void refusesOtherBytesThoughThoseOfTheManifestAreThereAlready() {
        keep(Pictures.source(PICTURE), PICTURE);
        line.be(request -> request.isOf("PUT", "/content/")
                ? new Fault.RefusedUnread(412, "PreconditionFailed")
                : new Fault.None());
        ImageSource other = Pictures.source(Pictures.bytes(2, PICTURE.length));
        assertThatThrownBy(() -> keep(other, PICTURE)).hasMessageContaining("its SHA-256 is");
    }

    @Test
    void keepsWhatIsHeldInPieces() throws IOException {
        keep(new HeldImage("otter.png", List.of(PICTURE), () -> {}), PICTURE);
        try (InputStream in = store.find(OTTER).orElseThrow().content().open()) {
            assertThat(in.readAllBytes()).isEqualTo(PICTURE);
        }
    }

    private void keep(ImageSource picture, byte[] bytes) {
        store.keep(OTTER, picture, Manifests.of(bytes));
    }

    private List<String> puts(String part) {
        return heads.stream()
                .filter(head -> head.startsWith("put ") && head.contains(part))
                .toList();
    }

    private static boolean isSignedByItsSha256(String head) {
        return head.contains("\r\nx-amz-content-sha256: unsigned-payload\r\n")
                && head.matches("(?s).*signedheaders=[a-z0-9;-]*x-amz-checksum-sha256;.*")
                && !head.contains("aws-chunked");
    }

    /** How often it was opened. */
    private record Counted(AtomicInteger opened) implements ImageSource {
        @Override
        public String name() {
            return "otter.png";
        }

        @Override
        public InputStream open() {
            opened.incrementAndGet();
            return new ByteArrayInputStream(PICTURE);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(PICTURE.length);
        }
    }
}
