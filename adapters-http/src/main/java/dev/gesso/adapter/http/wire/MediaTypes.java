package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.picture.PictureHeader;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.util.Optional;

/** What to call a file's content: told by the content, as names lie. */
final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    static String of(ImageSource source) throws IOException {
        return PictureHeader.format(source).map(ImageFormat::mediaType).orElse(UNKNOWN);
    }

    /** A file name that tells the format and nothing of where the file came from. */
    static String fileName(String stem, ImageSource source) throws IOException {
        Optional<ImageFormat> format = PictureHeader.format(source);
        return stem + "." + format.map(ImageFormat::extension).orElse("bin");
    }
}
