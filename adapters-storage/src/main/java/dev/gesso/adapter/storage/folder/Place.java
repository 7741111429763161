package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.disk.Disk;
import dev.gesso.core.image.ImageSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the bytes of a picture are to be. It has its name already, which can be forced while the bytes are written. */
sealed interface Place extends Closeable {

    /** Reads bytes to their end, also where they are there already; returns when they are on the medium. */
    void fill(ImageSource content) throws IOException;

    /** Nothing is there yet. */
    record Empty(Disk.NewFile file) implements Place {
        @Override
        public void fill(ImageSource content) throws IOException {
            file.write(content::writeTo);
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Equal bytes, which another picture has. */
    record Shared() implements Place {
        @Override
        public void fill(ImageSource content) throws IOException {
            content.writeTo(OutputStream.nullOutputStream());
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
