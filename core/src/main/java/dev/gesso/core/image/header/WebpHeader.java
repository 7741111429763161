package dev.gesso.core.image.header;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Orientation;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.stream.ByteReader;
import dev.gesso.core.image.stream.ExifOrientation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the first chunk of a WebP, and goes on to its EXIF only where it says that there is one (RFC 9649). */
final class WebpHeader {

    private static final Signature CONTAINER = new Signature(0, "RIFF");
    private static final Signature KIND = new Signature(8, "WEBP");
    private static final Signature EXIF_PREFIX = new Signature(0, "Exif\0\0");
    private static final int PREFIX_BYTES = 6;
    private static final int CONTAINER_BYTES = 12;
    private static final int TAG_BYTES = 4;
    private static final int BIT_DEPTH = 8;

    private static final int LOSSY_START = 0x2a019d;
    private static final int LOSSLESS_START = 0x2f;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    private static final int EXTENDED_BYTES = 10;
    private static final int ANIMATION = 0x02;
    private static final int EXIF = 0x08;
    private static final int ALPHA = 0x10;

    private final ByteReader in;

    WebpHeader(ByteReader in) {
        this.in = in;
    }

    static boolean isStart(byte[] bytes) {
        return CONTAINER.isIn(bytes) && KIND.isIn(bytes);
    }

    ImageFacts read() throws IOException, UnreadableImageException {
        in.skip(CONTAINER_BYTES);
        String kind = tag();
        long length = in.u32Reversed();
        return switch (kind) {
            case "VP8 " -> lossy();
            case "VP8L" -> lossless();
            case "VP8X" -> extended(length);
            default -> throw UnreadableImageException.damaged("is a WebP of a kind that is not known");
        };
    }

    private ImageFacts lossy() throws IOException, UnreadableImageException {
        in.skip(3);
        if (in.u24Reversed() != LOSSY_START) {
            throw UnreadableImageException.damaged("has no WebP picture where one should begin");
        }
        int width = in.u16Reversed() & SIDE;
        int height = in.u16Reversed() & SIDE;
        return facts(ImageLimits.size(width, height), false, false, Orientation.UPRIGHT);
    }

    private ImageFacts lossless() throws IOException, UnreadableImageException {
        if (in.u8() != LOSSLESS_START) {
            throw UnreadableImageException.damaged("has no WebP picture where one should begin");
        }
        long bits = in.u32Reversed();
        Size size = ImageLimits.size((bits & SIDE) + 1, ((bits >> SIDE_BITS) & SIDE) + 1);
        return facts(size, ((bits >> (2 * SIDE_BITS)) & 1) == 1, false, Orientation.UPRIGHT);
    }

    private ImageFacts extended(long length) throws IOException, UnreadableImageException {
        int flags = in.u8();
        in.skip(3);
        Size size = ImageLimits.size(in.u24Reversed() + 1L, in.u24Reversed() + 1L);
        in.skip(Math.max(0, length - EXTENDED_BYTES));
        Orientation orientation = has(flags, EXIF) ? orientation() : Orientation.UPRIGHT;
        return facts(size, has(flags, ALPHA), has(flags, ANIMATION), orientation);
    }

    private Orientation orientation() throws IOException, UnreadableImageException {
        int pieces = 0;
        for (String tag = tag(); !tag.equals("EXIF"); tag = tag()) {
            ImageLimits.pieces(++pieces);
            long length = in.u32Reversed();
            in.skip(length + (length & 1));
        }
        byte[] exif = in.bytes((int) Math.min(in.u32Reversed(), ExifOrientation.ENOUGH));
        return ExifOrientation.of(exif, EXIF_PREFIX.isIn(exif) ? PREFIX_BYTES : 0);
    }

    private static ImageFacts facts(Size size, boolean alpha, boolean animated, Orientation orientation) {
        return new ImageFacts(ImageFormat.WEBP, size, BIT_DEPTH, alpha, animated, orientation);
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }

    private String tag() throws IOException, UnreadableImageException {
        return new String(in.bytes(TAG_BYTES), StandardCharsets.ISO_8859_1);
    }
}
