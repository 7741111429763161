package dev.gesso.core.request;

import dev.gesso.core.image.ImageSource;
import java.util.Base64;
import java.util.Optional;

/** An image written into a URL: {@code data:image/png;base64,…}. */
public final class DataUrl {

    private static final String SCHEME = "data:";
    private static final String BASE64 = ";base64,";

    private DataUrl() {}

    public static boolean isOne(String url) {
        return url.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The bytes within; empty where they are not base64. */
    public static Optional<ImageSource> parse(String url) {
        int start = url.indexOf(BASE64);
        if (!isOne(url) || start < 0) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(url.substring(start + BASE64.length()));
            return Optional.of(ImageSource.of("data URL", bytes));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
