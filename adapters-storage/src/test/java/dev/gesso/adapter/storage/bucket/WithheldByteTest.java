package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are on their way before it is known whether they may arrive, and so the last of them has to wait. */
class WithheldByteTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName TWIN = new ImageName("twin");

    /** Large enough that the SDK asks first whether it may send it. */
    private static final byte[] PICTURE = Pictures.bytes(1, 2_000_000);

    private static final String CONTENT = "of/gesso/" + Keys.file(Manifests.of(PICTURE));

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final BucketImageStore store = new BucketImageStore(
            S3Server.settings(line.address()), Patience.USUAL, InstantSource.system(), new Random(7)::nextLong);

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4_096, 65_536, 3_000_000})
    void passesOnAllButTheLastBeforehand(int buffer) throws IOException {
        List<Integer> passed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SourceBody body =
                new SourceBody(Pictures.source(PICTURE), 0, PICTURE.length, rest -> passed.add(out.size()))) {
            InputStream in = body.newStream();
            byte[] bytes = new byte[buffer];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                out.write(bytes, 0, count);
            }
        }
        assertThat(passed).containsExactly(PICTURE.length - 1);
        assertThat(out.toByteArray()).isEqualTo(PICTURE);
    }

    @Test
    void passesNothingMoreOnWhereItMayNot() {
        Consent refused = Consent.asked(() -> {}, () -> {}, () -> true);
        try (SourceBody body = new SourceBody(Pictures.source(PICTURE), 0, PICTURE.length, refused::demand)) {
            assertThatThrownBy(() -> body.newStream().readAllBytes()).isInstanceOf(Consent.Withheld.class);
        }
    }

    @Test
    void makesNoObjectBeforeItIsKnownThatNobodyDeletesIt() {
        CountDownLatch sending = new CountDownLatch(1);
        List<String> keys = new ArrayList<>();
        line.be(request -> {
            if (request.isOf("PUT", "/content/")) {
                sending.countDown();
            } else if (request.isOf("GET", "condemned")) {
                await(sending);
                keys.addAll(SERVER.keys());
            }
            return new Fault.None();
        });
        keep(Pictures.source(PICTURE));
        assertThat(keys).isNotEmpty().doesNotContain(CONTENT);
        assertThat(SERVER.keys()).contains(CONTENT);
    }

    @Test
    void keepsANewPictureWithFourRequestsOfWhichTheManifestIsTheLast() {
        keep(Pictures.source(PICTURE));
        assertThat(line.requests()).hasSize(4).last(STRING).startsWith("PUT ").contains("/pictures/");
    }

    @Test
    void namesNoObjectThatWasDeletedAfterItWasFound() {
        CountDownLatch found = new CountDownLatch(1);
        SERVER.put(CONTENT, PICTURE);
        line.be(request -> {
            if (request.isOf("PUT", CONTENT)) {
                found.countDown();
                return new Fault.RefusedUnread(412, "PreconditionFailed");
            }
            if (request.isOf("GET", "condemned")) {
                await(found);
                SERVER.remove(CONTENT);
            }
            return new Fault.None();
        });
        keep(Pictures.source(PICTURE));
        assertThat(SERVER.keys()).anyMatch(key -> key.matches("of/gesso/content/[0-9a-f]{64}-[0-9a-f]{10}\\.png"));
    }

    @Test
    void leavesNothingOfBytesThatAreNotThoseOfTheManifest() {
        ImageSource other = new Lying();
        assertThatThrownBy(() -> keep(other)).hasMessageContaining("its SHA-256 is");
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void keepsAPictureThatCouldNotBeReadAtFirst() {
        keep(new Unreadable(new AtomicInteger(1)));
        assertThat(SERVER.bytes(CONTENT)).isEqualTo(PICTURE);
    }

    @Test
    void saysOfAPictureThatCannotBeReadThatNothingWasKept() {
        assertThatThrownBy(() -> keep(new Unreadable(new AtomicInteger(9))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be read: torn");
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void keepsBytesAfreshThatCouldNotBeReadAtFirst() {
        SERVER.put("of/gesso/condemned/" + Manifests.of(PICTURE).sha256() + "/00000000ff", new byte[0]);
        keep(new Unreadable(new AtomicInteger(1)));
        assertThat(SERVER.keys()).anyMatch(key -> key.matches("of/gesso/content/[0-9a-f]{64}-[0-9a-f]{10}\\.png"));
    }

    private void keep(ImageSource source) {
        store.keep(TWIN, source, Manifests.of(PICTURE));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
    }

    /** The picture, which breaks off in the middle so many times. */
    private record Unreadable(AtomicInteger times) implements ImageSource {
        @Override
        public String name() {
            return "torn.png";
        }

        @Override
        public InputStream open() {
            InputStream half = new ByteArrayInputStream(PICTURE, 0, PICTURE.length / 2);
            return times.getAndDecrement() > 0
                    ? new SequenceInputStream(half, new TornStream())
                    : new ByteArrayInputStream(PICTURE);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(PICTURE.length);
        }
    }

    private static final class TornStream extends InputStream {
        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("torn");
        }
    }

    /** As many bytes as the picture, but others. */
    private record Lying() implements ImageSource {
        @Override
        public String name() {
            return "lie.png";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(Pictures.bytes(2, PICTURE.length));
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(PICTURE.length);
        }
    }
}
