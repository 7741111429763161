package dev.gesso.adapter.sketch.decode;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;

/**
 * Takes an image's numbers as sRGB. Colour profiles are not followed: Java would brighten every grey picture, and be slow
 * with the rest.
 */
final class Samples {

    private Samples() {}

    static Pixels of(BufferedImage image) {
        if (image.getColorModel() instanceof ComponentColorModel model
                && !model.isAlphaPremultiplied()
                && model.getNumComponents() <= 4) {
            return of(image.getRaster(), model.getComponentSize(0));
        }
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Grey, grey with alpha, RGB, or RGB with alpha, by the number of bands. */
    private static Pixels of(Raster raster, int bits) {
        int bands = raster.getNumBands();
        Pixels pixels = Pixels.of(raster.getWidth(), raster.getHeight());
        int[] row = new int[raster.getWidth() * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int x = 0; x < raster.getWidth(); x++) {
                pixels.argb()[y * raster.getWidth() + x] = pixel(row, x * bands, bands, bits);
            }
        }
        return pixels;
    }

    private static int pixel(int[] row, int at, int bands, int bits) {
        int red = eight(row[at], bits);
        int green = bands < 3 ? red : eight(row[at + 1], bits);
        int blue = bands < 3 ? red : eight(row[at + 2], bits);
        int alpha = bands % 2 == 0 ? eight(row[at + bands - 1], bits) : 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int eight(int sample, int bits) {
        return bits >= 8 ? sample >> (bits - 8) : sample * 255 / ((1 << bits) - 1);
    }
}
