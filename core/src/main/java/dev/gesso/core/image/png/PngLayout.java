package dev.gesso.core.image.png;

import dev.gesso.core.image.ImageLimits;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import java.nio.ByteBuffer;
import java.util.List;

/** How the pixels of a PNG lie in its rows, from its first chunk. */
record PngLayout(Size size, int bitDepth, ColourType colour, boolean interlaced) {

    static final int HEADER_BYTES = 13;

    private static final int BIT_DEPTH = 8;
    private static final int COLOUR = 9;
    private static final int COMPRESSION = 10;
    private static final int FILTER = 11;
    private static final int INTERLACE = 12;

    /** Reads the content of the chunk IHDR. */
    static PngLayout parse(byte[] header) throws UnreadableImageException {
        if (header.length < HEADER_BYTES) {
            throw UnreadableImageException.damaged("has a header that is too short");
        }
        ByteBuffer sides = ByteBuffer.wrap(header);
        Size size = ImageLimits.size(
                Integer.toUnsignedLong(sides.getInt(0)), Integer.toUnsignedLong(sides.getInt(Integer.BYTES)));
        int bitDepth = header[BIT_DEPTH] & 0xff;
        int code = header[COLOUR] & 0xff;
        ColourType colour = ColourType.of(code)
                .filter(type -> type.takes(bitDepth))
                .orElseThrow(() -> UnreadableImageException.damaged(
                        "has colour type %d with %d bits, which PNG does not know".formatted(code, bitDepth)));
        if (header[COMPRESSION] != 0 || header[FILTER] != 0 || (header[INTERLACE] & ~1) != 0) {
            throw UnreadableImageException.damaged("is compressed or interlaced in a way that PNG does not know");
        }
        return new PngLayout(size, bitDepth, colour, header[INTERLACE] == 1);
    }

    int bitsPerPixel() {
        return bitDepth * colour.samples();
    }

    /** The distance between bytes that a filter relates to each other. */
    int bytesPerPixel() {
        return Math.max(1, bitsPerPixel() / 8);
    }

    int bytesPerSample() {
        return Math.max(1, bitDepth / 8);
    }

    /** Bytes of a row of that many pixels, without the one that names its filter. */
    int rowBytes(int width) {
        return Math.toIntExact(((long) width * bitsPerPixel() + 7) / 8);
    }

    List<Pass> passes() {
        return Pass.all(interlaced).stream().filter(pass -> !pass.isEmpty(size)).toList();
    }

    /** All rows of all passes, after decompression. */
    long inflatedBytes() {
        return passes().stream()
                .mapToLong(pass -> (long) pass.height(size) * (1 + rowBytes(pass.width(size))))
                .sum();
    }
}
