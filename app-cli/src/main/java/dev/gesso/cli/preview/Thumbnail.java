package dev.gesso.cli.preview;

import dev.gesso.core.image.ImageSource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture made small: one averaged colour for each half of a character.
 *
 * @param argb rows from the top, colours not multiplied by their alpha
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Thumbnail(int width, int height, int[] argb) {

    private static final int WIDTH = 48;
    private static final int HEIGHT = 64;

    /** How many times finer than the thumbnail a picture is decoded, so that averaging has something to average. */
    private static final int FINER = 4;

    /** Empty where no reader at hand knows the format. */
    static Optional<Thumbnail> of(ImageSource picture) throws IOException {
        try (InputStream in = picture.open();
                ImageInputStream bytes = new MemoryCacheImageInputStream(in)) {
            return read(bytes, in);
        }
    }

    private static Optional<Thumbnail> read(ImageInputStream bytes, InputStream in) throws IOException {
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            return readers.hasNext() ? Optional.of(scaled(decoded(readers.next(), bytes))) : Optional.empty();
        } finally {
            // Whether a picture is the one that was kept shows at its end, which no reader need come to.
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    int colour(int column, int row) {
        return row < height ? argb[row * width + column] : 0;
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream bytes) throws IOException {
        try {
            reader.setInput(bytes, true, true);
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(reader.getWidth(0) / WIDTH, reader.getHeight(0) / HEIGHT) / FINER);
            coarse.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, coarse);
        } finally {
            reader.dispose();
        }
    }

    private static Thumbnail scaled(BufferedImage image) {
        double scale = Math.max(1, Math.max(image.getWidth() / (double) WIDTH, image.getHeight() / (double) HEIGHT));
        int width = Math.max(1, (int) (image.getWidth() / scale));
        int height = Math.max(1, (int) (image.getHeight() / scale));
        int[] argb = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                argb[row * width + column] = average(image, column, row, scale);
            }
        }
        return new Thumbnail(width, height, argb);
    }

    /** Weighs colours by their alpha, so that what cannot be seen does not tint what can. */
    private static int average(BufferedImage image, int column, int row, double scale) {
        int left = (int) (column * scale);
        int top = (int) (row * scale);
        int right = Math.min(image.getWidth(), Math.max(left + 1, (int) ((column + 1) * scale)));
        int bottom = Math.min(image.getHeight(), Math.max(top + 1, (int) ((row + 1) * scale)));
        long[] sums = new long[4];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                add(image.getRGB(x, y), sums);
            }
        }
        long weight = Math.max(1, sums[3]);
        long alpha = sums[3] / ((long) (right - left) * (bottom - top));
        return (int) ((alpha << 24) | ((sums[0] / weight) << 16) | ((sums[1] / weight) << 8) | (sums[2] / weight));
    }

    private static void add(int colour, long[] sums) {
        int alpha = colour >>> 24;
        sums[0] += (long) (colour >> 16 & 0xff) * alpha;
        sums[1] += (long) (colour >> 8 & 0xff) * alpha;
        sums[2] += (long) (colour & 0xff) * alpha;
        sums[3] += alpha;
    }
}
