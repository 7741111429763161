package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.bucket.client.Patience;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large pictures, which are sent in parts. */
class MultipartTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("otter");
    private static final byte[] LARGE = Pictures.bytes(1, 20 << 20);
    private static final Patience LITTLE =
            new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMillis(1));

    private final TroubledLine line = TroubledLine.to(SERVER.address());
    private final ImageStore store = new BucketImageStore(
            S3Server.settings(line.address()), LITTLE, InstantSource.system(), new Random(7)::nextLong);

    static Stream<Fault> faults() {
        return Stream.of(new Fault.Refused(500, "InternalError"), new Fault.CutWithin(), new Fault.CutAfter());
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @Test
    void sendsALargePictureInParts() {
        keep();
        assertThat(parts()).hasSize(3);
        assertShown();
    }

    @Test
    void sendsNoPartOfWhatIsThereAlready() {
        keep();
        line.heal();
        store.keep(new ImageName("twin"), Pictures.source(LARGE), Manifests.of(LARGE));
        assertThat(parts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sendsAPartAgainThatFailed(Fault fault) {
        line.be(request -> isPart(request.line(), 2) && parts().size() == 2 ? fault : new Fault.None());
        keep();
        assertShown();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void leavesNoPartWhereTheUploadFails(Fault fault) {
        line.be(request -> isPart(request.line(), 3) ? fault : new Fault.None());
        assertThatThrownBy(this::keep).isInstanceOf(StorageException.class);
        assertThat(SERVER.objects().listMultipartUploads(S3Server.BUCKET)).isEmpty();
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void keepsThoughTheLastAnswerIsLost() {
        line.be(request ->
                request.isOf("POST", "uploadId=") && completions() == 1 ? new Fault.CutAfter() : new Fault.None());
        keep();
        assertThat(completions()).isEqualTo(2);
        assertShown();
    }

    @Test
    void refusesALargePictureThatIsNotThatOfItsManifest() {
        assertThatThrownBy(
                        () -> store.keep(OTTER, Pictures.source(Pictures.bytes(2, LARGE.length)), Manifests.of(LARGE)))
                .isInstanceOf(StorageException.class);
        assertThat(line.requests()).isEmpty();
    }

    private void keep() {
        store.keep(OTTER, Pictures.source(LARGE), Manifests.of(LARGE));
    }

    private List<String> parts() {
        return line.requests().stream()
                .filter(request -> request.startsWith("PUT") && request.contains("partNumber="))
                .toList();
    }

    private long completions() {
        return line.requests().stream()
                .filter(request -> request.startsWith("POST") && request.contains("uploadId="))
                .count();
    }

    private static boolean isPart(String line, int number) {
        return line.startsWith("PUT") && line.matches(".*[?&]partNumber=" + number + "\\b.*");
    }

    private void assertShown() {
        line.heal();
        KeptImage found = store.find(OTTER).orElseThrow();
        assertThat(ImageDigest.of(found.content()).sha256())
                .isEqualTo(found.manifest().sha256());
    }
}
