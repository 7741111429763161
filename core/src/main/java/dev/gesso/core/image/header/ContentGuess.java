package dev.gesso.core.image.header;

import dev.gesso.core.image.ForeignContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Names what people send instead of an image, so that a message can. */
final class ContentGuess {

    private static final ForeignContent UNKNOWN =
            new ForeignContent("application/octet-stream", "not an image of a known format");
    private static final ForeignContent TEXT = new ForeignContent("text/plain", "text");

    private record Known(Signature signature, ForeignContent content) {
        private static Known of(int at, String bytes, String mediaType, String description) {
            return new Known(new Signature(at, bytes), new ForeignContent(mediaType, description));
        }
    }

    private static final List<Known> BINARY = List.of(
            Known.of(0, "%PDF-", "application/pdf", "a PDF document"),
            Known.of(0, "BM", "image/bmp", "a BMP image"),
            Known.of(0, "II*\0", "image/tiff", "a TIFF image"),
            Known.of(0, "MM\0*", "image/tiff", "a TIFF image"),
            Known.of(4, "ftypavif", "image/avif", "an AVIF image"),
            Known.of(4, "ftyphei", "image/heic", "a HEIC image"),
            Known.of(4, "ftypmif1", "image/heic", "a HEIC image"),
            Known.of(4, "ftyp", "video/mp4", "a film"),
            Known.of(0, "\0\0\1\0", "image/x-icon", "an icon"),
            Known.of(0, "8BPS", "image/vnd.adobe.photoshop", "a Photoshop document"),
            Known.of(0, "PK\3\4", "application/zip", "an archive"));

    private static final List<Known> MARKUP = List.of(
            Known.of(0, "<svg", "image/svg+xml", "an SVG drawing"),
            Known.of(0, "<!doctype html", "text/html", "a web page"),
            Known.of(0, "<html", "text/html", "a web page"));

    private ContentGuess() {}

    static ForeignContent of(byte[] start) {
        return BINARY.stream()
                .filter(known -> known.signature().isIn(start))
                .map(Known::content)
                .findFirst()
                .orElseGet(() -> isText(start) ? ofText(start) : UNKNOWN);
    }

    private static ForeignContent ofText(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml") && text.contains("<svg")) {
            return MARKUP.getFirst().content();
        }
        byte[] stripped = text.getBytes(StandardCharsets.UTF_8);
        return MARKUP.stream()
                .filter(known -> known.signature().isIn(stripped))
                .map(Known::content)
                .findFirst()
                .orElse(TEXT);
    }

    private static boolean isText(byte[] start) {
        for (byte value : start) {
            boolean layout = value == '\t' || value == '\n' || value == '\r' || value == '\f';
            if ((value >= 0 && value < ' ' && !layout) || value == 0x7f) {
                return false;
            }
        }
        return true;
    }
}
