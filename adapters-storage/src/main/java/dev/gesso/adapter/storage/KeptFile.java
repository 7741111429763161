package dev.gesso.adapter.storage;

import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A file of the store, read only where it is a file and not a link to one. */
record KeptFile(Path file) implements ImageSource {

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
}
