package dev.gesso.adapter.storage.folder;

import dev.gesso.adapter.storage.content.ContentFaults;
import dev.gesso.adapter.storage.disk.DiskFaults;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure.Damaged;
import dev.gesso.core.port.StorageFailure.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The bytes of a picture in the store; read only from a file, never through a link to one. */
record KeptFile(Path file) implements ImageSource, ContentFaults {

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.empty();
    }

    @Override
    public StorageException differs(String difference) {
        return new StorageException(new Damaged("The picture " + file + " is damaged, " + difference
                + "; put a copy back in its place, or forget the picture"));
    }

    @Override
    public StorageException unreadable(IOException cause) {
        return cause instanceof NoSuchFileException
                ? new StorageException(
                        new Unavailable("The picture " + file + " was forgotten or replaced; find it again"), cause)
                : DiskFaults.translated("The picture " + file + " cannot be read", cause);
    }
}
