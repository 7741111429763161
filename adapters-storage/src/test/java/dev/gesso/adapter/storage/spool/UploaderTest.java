package dev.gesso.adapter.storage.spool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploaderTest {

    private static final byte[] PICTURE = Pictures.bytes(1, 100);

    @TempDir
    private Path folder = Path.of("");

    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void triesAgainAfterPausesThatGrowToAMinute() {
        MoodyImageStore bucket = new MoodyImageStore(ImageStores.memory(), name -> pauses.size() == 8);
        uploader(bucket).wake();
        assertThat(pauses)
                .isEqualTo(LongStream.of(1, 2, 4, 8, 16, 32, 60, 60)
                        .mapToObj(Duration::ofSeconds)
                        .toList());
        assertThat(bucket.taken()).hasSize(1);
    }

    @Test
    void hasNoTroubleAnyMoreWhenAllIsBrought() {
        Uploader uploader = uploader(new MoodyImageStore(ImageStores.memory(), name -> pauses.size() == 1));
        uploader.wake();
        assertThat(uploader.trouble()).isEmpty();
    }

    @Test
    void canBeWokenAgain() {
        MoodyImageStore bucket = new MoodyImageStore(ImageStores.memory(), name -> true);
        Uploader uploader = uploader(bucket);
        uploader.wake();
        ImageStores.folder(folder).keep(new ImageName("late"), Pictures.source(PICTURE), Manifests.of(PICTURE));
        uploader.wake();
        assertThat(bucket.taken()).hasSize(2);
    }

    private Uploader uploader(ImageStore bucket) {
        ImageStore spool = ImageStores.folder(folder);
        spool.keep(new ImageName("cat"), Pictures.source(PICTURE), Manifests.of(PICTURE));
        WaitingPictures waiting = new WaitingPictures(spool);
        Uploads uploads = new Uploads(waiting, bucket, new Turns(), new UploadLock(folder));
        return new Uploader(uploads, Runnable::run, pauses::add);
    }
}
