package dev.gesso.adapter.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Everything by which a folder store changes the disk. An interface so that tests can let each single step fail, or cut
 * the power between any two.
 */
public interface Disk {

    /**
     * Makes a new file that only its owner may read, with nothing in it yet. A power cut may take what is not forced.
     *
     * @param bytes how many it will hold, about: what is large may go another way than what is small
     */
    NewFile create(Path file, long bytes) throws IOException;

    /** Makes a new file and fills it, or leaves nothing. */
    default NewFile write(Path file, long bytes, Body body) throws IOException {
        NewFile made = create(file, bytes);
        boolean written = false;
        try {
            made.write(body);
            written = true;
            return made;
        } finally {
            if (!written) {
                made.close();
                delete(file);
            }
        }
    }

    /** Makes a folder that only its owner may enter; one that is there is no error. */
    void createFolder(Path folder) throws IOException;

    /** Moves a file in one step, over one that is there. */
    void move(Path from, Path to) throws IOException;

    /** Gives a file a second name; the file lives until it has lost both. */
    void link(Path file, Path secondName) throws IOException;

    /** Deletes a file; one that is not there is no error. */
    void delete(Path file) throws IOException;

    /** Returns when the names in a folder are on the medium. */
    void force(Path folder) throws IOException;

    /** A file that was just made. To be closed, which forces nothing. */
    interface NewFile extends Closeable {

        /** Writes what it is to hold; once only. */
        void write(Body body) throws IOException;

        /** Returns when its bytes are on the medium; once only, since after a failure nobody knows what is there. */
        void force() throws IOException;
    }

    /** What a new file shall hold. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
