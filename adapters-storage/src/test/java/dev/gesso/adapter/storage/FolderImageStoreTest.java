package dev.gesso.adapter.storage;

import dev.gesso.core.contract.ImageStoreContract;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class FolderImageStoreTest implements ImageStoreContract {

    private ImageStore store = ImageStores.memory();

    @BeforeEach
    void open(@TempDir Path folder) {
        store = ImageStores.folder(folder.resolve("pictures/here"));
    }

    @Override
    public ImageStore store() {
        return store;
    }
}
