package dev.gesso.adapter.sketch.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the segments in front of a JPEG's picture. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xda;

    private JpegSegments() {}

    /** Where the content of the first such segment starts, its name included. */
    static Optional<Integer> find(byte[] file, int marker, String name) {
        int at = 2;
        while (at + 4 + name.length() <= file.length && (file[at] & 255) == 0xff) {
            int found = file[at + 1] & 255;
            if (found == START_OF_SCAN) {
                break;
            }
            String start = new String(file, at + 4, name.length(), StandardCharsets.ISO_8859_1);
            if (found == marker && start.equals(name)) {
                return Optional.of(at + 4);
            }
            at += 2 + ((file[at + 2] & 255) << 8) + (file[at + 3] & 255);
        }
        return Optional.empty();
    }
}
