package dev.gesso.adapter.storage.spool;

import dev.gesso.adapter.storage.ImageStores;
import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every third picture is refused at first, so that pictures are on their way while they are looked at. */
class MovingPicturesTest implements ImageStoreContract {

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger calls = new AtomicInteger();
    private SpoolingImageStore store = Spools.resting(ImageStores.memory(), Path.of(""));

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void open() {
        ImageStore bucket = new MoodyImageStore(ImageStores.memory(), name -> calls.incrementAndGet() % 3 != 0);
        store = Spools.eager(bucket, folder);
    }

    @Override
    public ImageStore store() {
        return store;
    }
}
