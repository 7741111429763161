package dev.gesso.adapter.storage.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolingImageStoreTest implements ImageStoreContract {

    private static final ImageName CAT = new ImageName("cat");

    @TempDir
    private Path folder = Path.of("");

    private final AtomicBoolean reachable = new AtomicBoolean(true);
    private final MoodyImageStore bucket = new MoodyImageStore(ImageStores.memory(), name -> reachable.get());
    private SpoolingImageStore store = Spools.resting(bucket, Path.of(""));

    @BeforeEach
    void open() {
        store = Spools.resting(bucket, folder);
    }

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void putsNothingIntoTheSpoolWhileTheStoreCanBeReached() {
        keep(OTTER);
        assertThat(bucket.taken()).containsExactly(OTTER);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsWhatTheStoreCannotTake() throws IOException {
        reachable.set(false);
        KeptImage kept = keep(OTTER);
        assertThat(bytes(kept)).isEqualTo(DRAWING);
        assertThat(store.find(OTTER)).contains(kept);
        assertThat(store.list(Optional.empty(), 10)).containsExactly(OTTER);
    }

    @Test
    void lightsTheWayToAPictureThatHasGoneUpSinceItWasFound() throws IOException {
        reachable.set(false);
        KeptImage found = keep(OTTER);
        reachable.set(true);
        Spools.prompt(bucket, folder).state();
        assertThat(ImageStores.folder(folder).find(OTTER)).isEmpty();
        assertThat(bytes(found)).isEqualTo(DRAWING);
    }

    @Test
    void letsAllThatFollowWaitAsWell() {
        reachable.set(false);
        keep(OTTER);
        reachable.set(true);
        keep(CAT);
        assertThat(bucket.taken()).isEmpty();
        assertThat(store.state().waiting()).isEqualTo(2);
    }

    @Test
    void bringsWhatAnEarlierRunHasLeftInTheOrderOfItsMaking() {
        reachable.set(false);
        keep(CAT);
        keep(OTTER);
        reachable.set(true);
        SpoolingImageStore later = Spools.prompt(bucket, folder);
        assertThat(later.find(OTTER)).isPresent();
        assertThat(bucket.taken()).containsExactly(OTTER, CAT);
        assertThat(later.state().waiting()).isZero();
    }

    @Test
    void tellsWhyPicturesWait() {
        reachable.set(false);
        SpoolingImageStore prompt = Spools.prompt(bucket, folder);
        prompt.keep(OTTER, Pictures.source(DRAWING), Manifests.of(DRAWING));
        assertThat(prompt.state().waitingBytes()).isEqualTo(DRAWING.length);
        assertThat(prompt.state().trouble()).get().hasFieldOrPropertyWithValue("message", "The bucket is on the moon");
    }

    @Test
    void beginsNothingNewWhenTheSpoolIsFull() {
        SpoolLimits small = new SpoolLimits(DRAWING.length - 1L, 0);
        ImageStore full =
                new SpoolingImageStore(bucket, ImageStores.folder(folder), folder, small, upload -> {}, pause -> {});
        reachable.set(false);
        full.keep(OTTER, Pictures.source(DRAWING), Manifests.of(DRAWING));
        assertThat(full.state().refusal()).get().asString().contains("wait in the spool " + folder);
    }

    @Test
    void forgetsWhatWaits() {
        reachable.set(false);
        keep(OTTER);
        store.forget(OTTER);
        reachable.set(true);
        Spools.prompt(bucket, folder).state();
        assertThat(bucket.taken()).isEmpty();
    }

    @Test
    void doesNotKeepWhatIsNotThePictureOfItsManifest() {
        assertThatThrownBy(() -> store.keep(OTTER, Pictures.source(DRAWING), Manifests.of(OTHER_DRAWING)))
                .isInstanceOf(StorageException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private KeptImage keep(ImageName name) {
        return store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }

    private static byte[] bytes(KeptImage image) throws IOException {
        try (InputStream in = image.content().open()) {
            return in.readAllBytes();
        }
    }
}
