package dev.gesso.adapter.storage;

import dev.gesso.adapter.storage.folder.FolderImageStore;
import dev.gesso.core.port.ImageStore;
import java.nio.file.Path;

/** Makes image stores, for programs that wire themselves. */
public final class ImageStores {

    private static final int SHARE_OF_HEAP = 8;

    private ImageStores() {}

    /** Pictures live in this process only; the oldest go when all together fill an eighth of the heap. */
    public static ImageStore memory() {
        return new MemoryImageStore(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    /**
     * Pictures live in a folder, each as an ordinary image file with its manifest beside it. Several stores and
     * processes may use one folder at once. Nothing is made or read before the first call.
     */
    public static ImageStore folder(Path folder) {
        return FolderImageStore.in(folder);
    }
}
