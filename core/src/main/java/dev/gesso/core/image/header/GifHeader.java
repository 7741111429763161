package dev.gesso.core.image.header;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Orientation;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.stream.ByteReader;
import java.io.IOException;

/** Reads a GIF as far as its first picture; one that says how often it repeats is taken for an animation. */
final class GifHeader {

    private static final Signature START = new Signature(0, "GIF8");
    private static final Signature REPETITION = new Signature(0, "NETSCAPE2.0");
    private static final int SIGNATURE_BYTES = 6;

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final int HAS_TABLE = 0x80;
    private static final int TABLE_SIZE = 0x07;

    private final ByteReader in;
    private boolean alpha;
    private boolean animated;

    GifHeader(ByteReader in) {
        this.in = in;
    }

    static boolean isStart(byte[] bytes) {
        return START.isIn(bytes);
    }

    ImageFacts read() throws IOException, UnreadableImageException {
        in.skip(SIGNATURE_BYTES);
        int width = in.u16Reversed();
        int height = in.u16Reversed();
        Size size = ImageLimits.size(width, height);
        int flags = in.u8();
        in.skip(2 + ((flags & HAS_TABLE) == 0 ? 0 : 3L << ((flags & TABLE_SIZE) + 1)));
        int pieces = 0;
        for (int block = in.u8(); block != PICTURE; block = in.u8()) {
            ImageLimits.pieces(++pieces);
            extension(block);
        }
        return new ImageFacts(ImageFormat.GIF, size, 8, alpha, animated, Orientation.UPRIGHT);
    }

    private void extension(int block) throws IOException, UnreadableImageException {
        if (block != EXTENSION) {
            throw UnreadableImageException.damaged("has something that is no GIF block before its pixels");
        }
        int kind = in.u8();
        int pieces = 0;
        for (int length = in.u8(); length > 0; length = in.u8()) {
            ImageLimits.pieces(++pieces);
            byte[] content = in.bytes(length);
            alpha |= kind == CONTROL && (content[0] & 1) == 1;
            animated |= kind == APPLICATION && REPETITION.isIn(content);
        }
    }
}
