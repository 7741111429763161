package dev.gesso.adapter.sketch.decode;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads JPEG, and also the four inks of printers' files, which the JDK gives only as raw numbers. */
final class JpegPixels {

    private static final int ADOBE = 0xee;
    /** Value of the transform byte in the segment that Adobe's programs write. */
    private static final int YCCK = 2;

    private JpegPixels() {}

    static Pixels read(ImageReader reader, ImageReadParam param, byte[] file) throws IOException {
        try {
            return Samples.of(reader.read(0, param));
        } catch (IIOException unsupported) {
            Raster raster = reader.readRaster(0, param);
            if (raster.getNumBands() != 4) {
                throw unsupported;
            }
            return fromInks(raster, adobeTransform(file) == YCCK);
        }
    }

    /** Adobe stores inks inverted: 255 is bare paper. */
    private static Pixels fromInks(Raster raster, boolean ycck) {
        Pixels pixels = Pixels.of(raster.getWidth(), raster.getHeight());
        int[] row = new int[raster.getWidth() * 4];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int x = 0; x < raster.getWidth(); x++) {
                pixels.argb()[y * raster.getWidth() + x] = fromInks(row, 4 * x, ycck);
            }
        }
        return pixels;
    }

    private static int fromInks(int[] row, int at, boolean ycck) {
        int cyan = row[at];
        int magenta = row[at + 1];
        int yellow = row[at + 2];
        if (ycck) {
            int luma = row[at];
            int blue = row[at + 1] - 128;
            int red = row[at + 2] - 128;
            cyan = Math.clamp(luma + ((359 * red) >> 8), 0, 255);
            magenta = Math.clamp(luma - ((88 * blue + 183 * red) >> 8), 0, 255);
            yellow = Math.clamp(luma + ((454 * blue) >> 8), 0, 255);
        }
        int black = row[at + 3];
        return 0xff000000 | (cyan * black / 255) << 16 | (magenta * black / 255) << 8 | yellow * black / 255;
    }

    /** The colour transform named by Adobe's segment; -1 where there is none. */
    private static int adobeTransform(byte[] file) {
        return JpegSegments.find(file, ADOBE, "Adobe")
                .map(start -> start + 11 < file.length ? file[start + 11] & 255 : -1)
                .orElse(-1);
    }
}
