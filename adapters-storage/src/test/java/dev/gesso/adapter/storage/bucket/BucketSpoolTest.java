package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.adapter.storage.spool.SpoolLimits;
import dev.gesso.adapter.storage.spool.SpoolingImageStore;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A bucket that is down when a picture comes, and back when the next program starts. */
class BucketSpoolTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final ImageName OTTER = new ImageName("20261124-101500123-0000000001");
    private static final ImageName LATER = new ImageName("20261124-101500123-0000000002");
    private static final byte[] DRAWING = Pictures.bytes(1, 5_000);

    @TempDir
    private Path spool;

    @Test
    @Timeout(60)
    void getsItsPicturesAllTheSame() {
        try (SpoolingImageStore down = spooledBefore(URI.create("http://127.0.0.1:9"))) {
            keep(down, OTTER);
        }
        assertThat(SERVER.keys()).isEmpty();
        try (SpoolingImageStore up = spooledBefore(SERVER.address())) {
            keep(up, LATER);
            ImageStore bucket = ImageStores.bucket(SERVER.settings());
            waitFor(bucket, OTTER);
            waitFor(bucket, LATER);
            assertThat(up.newest(Optional.empty(), 10)).containsExactly(LATER, OTTER);
        }
    }

    private SpoolingImageStore spooledBefore(URI address) {
        return SpoolingImageStore.before(
                ImageStores.bucket(S3Server.settings(address)), ImageStores.folder(spool), spool, SpoolLimits.USUAL);
    }

    private static void keep(ImageStore store, ImageName name) {
        store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }

    /** The upload runs beside the test, and needs no more than moments. */
    private static void waitFor(ImageStore bucket, ImageName name) {
        Optional<KeptImage> found = bucket.find(name);
        while (found.isEmpty()) {
            Thread.onSpinWait();
            found = bucket.find(name);
        }
        assertThat(ImageDigest.of(found.get().content()).sha256())
                .isEqualTo(found.get().manifest().sha256());
    }
}
