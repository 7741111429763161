package dev.gesso.adapter.storage.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.port.ImageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BucketImageStoreTest implements ImageStoreContract {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private final ImageStore store = BucketImageStore.in(SERVER.settings());

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void leavesNothingOfWhatWasForgotten() {
        keep(OTTER);
        keep(new ImageName("twin"));
        store.forget(OTTER);
        store.forget(new ImageName("twin"));
        assertThat(SERVER.keys()).isEmpty();
    }

    private void keep(ImageName name) {
        store.keep(name, Pictures.source(DRAWING), Manifests.of(DRAWING));
    }
}
