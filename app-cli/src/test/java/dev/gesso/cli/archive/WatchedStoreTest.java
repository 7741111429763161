package dev.gesso.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.port.ImageStore;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class WatchedStoreTest implements ImageStoreContract {

    private final WatchedStore store = new WatchedStore(ImageStores.memory());

    @Override
    public ImageStore store() {
        return store;
    }

    @Test
    void countsWhatIsLookedAt() {
        assertThat(store.find(OTTER)).isEmpty();
        assertThat(store.find(OTTER)).isEmpty();
        assertThat(store.looked()).isEqualTo(2);
    }

    @Test
    void stopsBetweenTwoPicturesWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> store.find(OTTER)).isInstanceOf(CancellationException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> store.forget(OTTER)).isInstanceOf(CancellationException.class);
    }
}
