package dev.gesso.adapter.http.wire;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import java.util.Optional;

/** What to call a file's content: told by the content, as names lie. */
final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** @throws java.io.UncheckedIOException where the file cannot be read */
    static String of(ImageSource source) {
        return format(source).map(ImageFormat::mediaType).orElse(UNKNOWN);
    }

    /** A file name that tells the format and nothing of where the file came from. */
    static String fileName(String stem, ImageSource source) {
        return stem + "." + format(source).map(ImageFormat::extension).orElse("bin");
    }

    private static Optional<ImageFormat> format(ImageSource source) {
        return HeaderReader.read(source).facts().map(ImageFacts::format);
    }
}
