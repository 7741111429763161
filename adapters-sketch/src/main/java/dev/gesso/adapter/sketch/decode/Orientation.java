package dev.gesso.adapter.sketch.decode;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as Exif 2.3 tells it in tag 0x0112.
 *
 * @param transposed whether rows and columns change places, before the rest
 * @param mirrored whether left and right change places
 * @param overturned whether top and bottom change places
 */
record Orientation(boolean transposed, boolean mirrored, boolean overturned) {

    private static final int EXIF = 0xe1;
    private static final int TAG = 0x0112;
    /** Byte order, the number 42 and the place of the first directory (TIFF 6.0, June 1992, section 2). */
    private static final int TIFF_HEADER = 8;
    /** Tag, type, count, value: 2 + 2 + 4 + 4 bytes (TIFF 6.0, section 2). */
    private static final int ENTRY = 12;

    static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, true, false);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> new Orientation(false, false, false);
        };
    }

    static Orientation ofJpeg(byte[] file) {
        return of(JpegSegments.find(file, EXIF, "Exif\0\0")
                .map(start -> tag(ByteBuffer.wrap(file, start + 6, file.length - start - 6)
                        .slice()))
                .orElse(1));
    }

    /** The tag's value in the first directory of a TIFF block; 1, which means upright, where it is missing or broken. */
    private static int tag(ByteBuffer tiff) {
        if (tiff.limit() < TIFF_HEADER + 2) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < TIFF_HEADER || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }

    Pixels upright(Pixels picture) {
        if (!transposed && !mirrored && !overturned) {
            return picture;
        }
        int width = transposed ? picture.height() : picture.width();
        int height = transposed ? picture.width() : picture.height();
        Pixels turned = Pixels.of(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = mirrored ? width - 1 - x : x;
                int row = overturned ? height - 1 - y : y;
                int from = transposed ? column * picture.width() + row : row * picture.width() + column;
                turned.argb()[y * width + x] = picture.argb()[from];
            }
        }
        return turned;
    }
}
