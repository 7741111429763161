package dev.gesso.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryImageStoreTest implements ImageStoreContract {

    private final ImageStore store = new MemoryImageStore(1_000_000);

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void forgetsTheOldestWhereThereIsNoRoomForAll() {
        ImageStore narrow = new MemoryImageStore(10_000);
        for (int number = 1; number <= 9; number++) {
            keep(narrow, number, number);
        }
        assertThat(narrow.list(Optional.empty(), 100))
                .containsExactly(new ImageName("picture-7"), new ImageName("picture-8"), new ImageName("picture-9"));
    }

    @Test
    void findsRoomForManyEqualPictures() {
        ImageStore narrow = new MemoryImageStore(10_000);
        for (int number = 1; number <= 4; number++) {
            keep(narrow, number, 1);
        }
        assertThat(narrow.list(Optional.empty(), 100)).hasSize(4);
    }

    @Test
    void findsRoomForEqualPicturesHoweverTheyLieInMemory() {
        ImageStore narrow = new MemoryImageStore(10_000);
        byte[] picture = Pictures.bytes(1, 1_000);
        for (int split = 1; split <= 4; split++) {
            List<byte[]> pieces = List.of(Arrays.copyOf(picture, split), Arrays.copyOfRange(picture, split, 1_000));
            narrow.keep(
                    new ImageName("picture-" + split),
                    new HeldImage("otter", pieces, () -> {}),
                    Manifests.bare(picture));
        }
        assertThat(narrow.list(Optional.empty(), 100)).hasSize(4);
    }

    @Test
    void keepsApartPicturesThatDifferInTheirFirstByteAlone() throws IOException {
        byte[] one = Pictures.bytes(1, 20_000);
        byte[] other = one.clone();
        other[0]++;
        store.keep(new ImageName("one"), Pictures.source(one), Manifests.of(one));
        KeptImage kept = store.keep(new ImageName("other"), Pictures.source(other), Manifests.of(other));
        assertThat(kept.content().open().readAllBytes()).isEqualTo(other);
    }

    @Test
    void hasRoomAgainForWhatWasForgotten() {
        ImageStore narrow = new MemoryImageStore(10_000);
        for (int number = 1; number <= 9; number++) {
            keep(narrow, number, number);
            narrow.forget(new ImageName("picture-" + number));
        }
        keep(narrow, 1, 1);
        keep(narrow, 2, 2);
        assertThat(narrow.list(Optional.empty(), 100)).hasSize(2);
    }

    @Test
    void keepsTheLatestHoweverLargeItIsAndOldItsNameSays() {
        ImageStore narrow = new MemoryImageStore(10);
        keep(narrow, 2, 2);
        keep(narrow, 1, 1);
        assertThat(narrow.list(Optional.empty(), 100)).containsExactly(new ImageName("picture-1"));
    }

    @Test
    void holdsWhatIsHeldAlready() throws IOException {
        HeldImage held = new HeldImage("otter", List.of(DRAWING), () -> {});
        KeptImage kept = store.keep(new ImageName("otter"), held, Manifests.of(DRAWING));
        assertThat(kept.content()).isInstanceOf(HeldImage.class);
        assertThat(kept.content().open().readAllBytes()).isEqualTo(DRAWING);
    }

    @Test
    void refusesHeldBytesThatAreNotTheManifests() {
        HeldImage held = new HeldImage("otter", List.of(OTHER_DRAWING), () -> {});
        assertThatThrownBy(() -> store.keep(new ImageName("otter"), held, Manifests.of(DRAWING)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("1001 of 1000 bytes");
    }

    private static void keep(ImageStore store, int number, int seed) {
        byte[] picture = Pictures.bytes(seed, 1_000);
        store.keep(new ImageName("picture-" + number), Pictures.source(picture), Manifests.bare(picture));
    }
}
