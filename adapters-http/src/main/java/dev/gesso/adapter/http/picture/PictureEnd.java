package dev.gesso.adapter.http.picture;

import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Whether a file goes on to where its format ends; one that was cut on the way does not. */
public final class PictureEnd {

    private static final int TAIL = 12;
    private static final int RIFF_HEADER = 8;
    private static final byte[] PNG = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};

    private PictureEnd() {}

    /** Looks at the beginning and the end only. */
    public static boolean isThere(ImageFormat format, ImageSource source) throws IOException {
        long length = source.length().orElseThrow();
        byte[] tail = new byte[TAIL];
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(TAIL);
            in.skipNBytes(Math.max(0, length - TAIL - head.length));
            byte[] rest = in.readNBytes(TAIL);
            int kept = Math.min(rest.length, TAIL);
            System.arraycopy(rest, rest.length - kept, tail, TAIL - kept, kept);
        }
        return switch (format) {
            case PNG -> Arrays.equals(tail, PNG);
            case JPEG -> tail[TAIL - 2] == (byte) 0xff && tail[TAIL - 1] == (byte) 0xd9;
            case GIF -> tail[TAIL - 1] == ';';
            case WEBP -> length >= riffLength(head) + RIFF_HEADER;
        };
    }

    private static long riffLength(byte[] head) {
        return (head[4] & 0xffL) | ((head[5] & 0xffL) << 8) | ((head[6] & 0xffL) << 16) | ((head[7] & 0xffL) << 24);
    }
}
