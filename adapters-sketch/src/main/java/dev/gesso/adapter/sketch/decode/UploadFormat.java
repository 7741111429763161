package dev.gesso.adapter.sketch.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats that edits may start from, known by their first bytes; and whose reader is trusted with them. */
enum UploadFormat {
    PNG("com.sun.imageio."),
    JPEG("com.sun.imageio."),
    WEBP("com.twelvemonkeys.");

    /** As many bytes as tell WebP, the longest of the signatures: "RIFF", a size, "WEBP". */
    private static final int HEAD = 12;

    private final String readerPackage;

    UploadFormat(String readerPackage) {
        this.readerPackage = readerPackage;
    }

    String readerPackage() {
        return readerPackage;
    }

    static Optional<UploadFormat> of(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        return head.startsWith("RIFF") && head.endsWith("WEBP") ? Optional.of(WEBP) : Optional.empty();
    }
}
