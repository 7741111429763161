package dev.gesso.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource.InMemory;
import dev.gesso.core.port.ImageStore;
import org.junit.jupiter.api.Test;

class MemoryImageStoreTest implements ImageStoreContract {

    private final ImageStore store = new MemoryImageStore();

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void keepsEqualBytesOnce() {
        KeptImage first = keepACopy("first");
        KeptImage second = keepACopy("second");
        assertThat(((InMemory) second.content()).bytes()).isSameAs(((InMemory) first.content()).bytes());
    }

    private KeptImage keepACopy(String name) {
        return store.keep(new ImageName(name), Pictures.source(DRAWING.clone()), Manifests.of(DRAWING));
    }
}
