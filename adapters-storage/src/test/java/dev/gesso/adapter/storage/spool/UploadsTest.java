package dev.gesso.adapter.storage.spool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final List<ImageName> NAMES =
            Stream.of("a", "b", "c").map(ImageName::new).toList();

    @TempDir
    private Path folder = Path.of("");

    private ImageStore spool = ImageStores.memory();

    @BeforeEach
    void fill() {
        spool = ImageStores.folder(folder);
        NAMES.forEach(this::put);
    }

    @Test
    void bringEverythingInOrder() {
        MoodyImageStore bucket = bucket(name -> true);
        assertThat(uploads(bucket).run()).isInstanceOf(Uploads.Outcome.Done.class);
        assertThat(bucket.taken()).isEqualTo(NAMES);
        assertThat(spool.list(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void stopWhereTheStoreTakesNothing() {
        MoodyImageStore bucket = bucket(name -> name.equals(NAMES.getFirst()));
        assertThat(uploads(bucket).run()).isInstanceOf(Uploads.Outcome.Stopped.class);
        assertThat(spool.list(Optional.empty(), 10)).isEqualTo(NAMES.subList(1, 3));
    }

    @Test
    void passOverWhatIsDamaged() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path picture = files.filter(file -> file.toString().matches(".*/a\\.[0-9a-f]+\\.png"))
                    .findFirst()
                    .orElseThrow();
            Files.delete(picture);
        }
        MoodyImageStore bucket = bucket(name -> true);
        assertThat(uploads(bucket).run()).isInstanceOf(Uploads.Outcome.Done.class);
        assertThat(bucket.taken()).isEqualTo(NAMES.subList(1, 3));
        assertThat(spool.list(Optional.empty(), 10)).containsExactly(NAMES.getFirst());
    }

    @Test
    void takeBackWhatAnotherProcessForgotMeanwhile() {
        ImageStore bucket =
                new MoodyImageStore(ImageStores.memory(), name -> true, name -> spool.forget(NAMES.getFirst()));
        uploads(bucket).run();
        assertThat(bucket.list(Optional.empty(), 10)).isEqualTo(NAMES.subList(1, 3));
    }

    @Test
    void leaveTheWorkToWhoHasBegunIt() {
        UploadLock other = new UploadLock(folder);
        Optional<Uploads.Outcome> outcome =
                other.held(() -> uploads(bucket(name -> true)).run());
        assertThat(outcome).get().isInstanceOf(Uploads.Outcome.Busy.class);
    }

    private void put(ImageName name) {
        byte[] picture = Pictures.bytes(name.hashCode(), 1_000);
        spool.keep(name, Pictures.source(picture), Manifests.of(picture));
    }

    private static MoodyImageStore bucket(Predicate<ImageName> taste) {
        return new MoodyImageStore(ImageStores.memory(), taste);
    }

    private Uploads uploads(ImageStore bucket) {
        return new Uploads(new WaitingPictures(spool), bucket, new Turns(), new UploadLock(folder));
    }
}
