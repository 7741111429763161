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

    /** Makes a new file that only its owner may read, or leaves nothing. A power cut may take what is not forced. */
    Unforced write(Path file, Body body) throws IOException;

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

    /** A file as it was just written. To be closed, which forces nothing. */
    interface Unforced extends Closeable {

        /** Returns when its bytes are on the medium; once only, since after a failure nobody knows what is there. */
        void force() throws IOException;
    }

    /** What a new file shall hold. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
