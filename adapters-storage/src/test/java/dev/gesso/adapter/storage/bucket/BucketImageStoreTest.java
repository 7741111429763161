package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.port.ImageStore;
import dev.gesso.core.port.StorageException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BucketImageStoreTest implements ImageStoreContract {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final String SHA256 =
            ImageDigest.of(Pictures.source(DRAWING)).sha256();
    private static final String CONTENT = "of/gesso/content/" + SHA256 + ".png";
    private static final ImageName TWIN = new ImageName("twin");

    private final ImageStore store = BucketImageStore.in(SERVER.settings());

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void putsAManifestThePictureAndAReferenceBelowThePrefix() {
        keep(OTTER);
        assertThat(SERVER.keys())
                .satisfiesExactly(
                        content -> assertThat(content).isEqualTo(CONTENT),
                        manifest -> assertThat(manifest).isEqualTo("of/gesso/pictures/20261124-/101500123-0000000001"),
                        reference -> assertThat(reference)
                                .matches("of/gesso/references/" + SHA256 + "/" + OTTER + "\\.[0-9a-f]{10}"));
    }

    @Test
    void putsAPictureThatABrowserCanShow() {
        keep(OTTER);
        assertThat(SERVER.objects().blobMetadata(S3Server.BUCKET, CONTENT).contentType())
                .isEqualTo("image/png");
    }

    @Test
    void keepsEqualBytesOnce() {
        keep(OTTER);
        keep(TWIN);
        assertThat(SERVER.keys()).filteredOn(key -> key.contains("content/")).containsExactly(CONTENT);
    }

    @Test
    void leavesNothingOfWhatWasForgotten() {
        keep(OTTER);
        keep(TWIN);
        store.forget(OTTER);
        store.forget(TWIN);
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void leavesNothingOfWhatWasReplaced() {
        keep(OTTER);
        store.keep(OTTER, Pictures.source(OTHER_DRAWING), Manifests.of(OTHER_DRAWING));
        assertThat(SERVER.keys()).hasSize(3).noneMatch(key -> key.contains(SHA256));
    }

    @Test
    void leavesNothingOfWhatWasRefused() {
        assertThatThrownBy(() -> store.keep(OTTER, Pictures.breakingAfter(DRAWING), Manifests.of(OTHER_DRAWING)))
                .isInstanceOf(StorageException.class);
        assertThat(SERVER.keys()).isEmpty();
    }

    @Test
    void findsWhatAnotherStoreOnTheSameBucketKeeps() {
        ImageStore another = BucketImageStore.in(SERVER.settings());
        keep(OTTER);
        assertThat(another.find(OTTER).map(found -> found.manifest())).contains(Manifests.of(DRAWING));
        another.forget(OTTER);
        assertThat(store.find(OTTER)).isEmpty();
    }

    @Test
    void passesOverObjectsThatAreNotItsOwn() {
        keep(OTTER);
        SERVER.put("of/gesso/pictures/My notes.txt", new byte[1]);
        SERVER.put("of/gesso/pictures/a/b", new byte[1]);
        SERVER.put("of/gesso-and-more", new byte[1]);
        assertThat(store.list(Optional.empty(), 10)).containsExactly(OTTER);
    }

    @Test
    void usesOtherBytesWhereTheOldOnesAreCondemned() {
        keep(TWIN);
        SERVER.put("of/gesso/condemned/" + SHA256 + "/0000000001", new byte[0]);
        keep(OTTER);
        SERVER.remove(CONTENT);
        assertThat(store.find(OTTER).orElseThrow().content())
                .satisfies(
                        content -> assertThat(ImageDigest.of(content).sha256()).isEqualTo(SHA256));
    }

    private void keep(ImageName name) {
        store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }
}
