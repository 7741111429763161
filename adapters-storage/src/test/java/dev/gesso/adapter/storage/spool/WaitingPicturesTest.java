package dev.gesso.adapter.storage.spool;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The store takes nothing for as long as the test lasts. */
class WaitingPicturesTest implements ImageStoreContract {

    @TempDir
    private Path folder = Path.of("");

    private ImageStore store = ImageStores.memory();

    @BeforeEach
    void open() {
        store = Spools.resting(new MoodyImageStore(ImageStores.memory(), name -> false), folder);
    }

    @Override
    public ImageStore store() {
        return store;
    }
}
