package dev.gesso.adapter.http.picture;

import dev.gesso.core.image.ImageSource;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Turns a mask that is transparent where to edit into one that is white there and black elsewhere, shades kept. */
public final class WhiteMask {

    private static final int OPAQUE = 255;

    private WhiteMask() {}

    /**
     * A grey PNG of the same size.
     *
     * @throws UncheckedIOException where the mask cannot be read
     */
    public static ImageSource of(ImageSource mask) {
        try (InputStream in = mask.open()) {
            BufferedImage image = ImageIO.read(in);
            if (image == null) {
                throw new IOException("no picture");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(inverted(image), "png", png);
            return ImageSource.of("mask.png", png.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + mask.name(), unreadable);
        }
    }

    private static BufferedImage inverted(BufferedImage image) {
        int width = image.getWidth();
        BufferedImage grey = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster target = grey.getRaster();
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                target.setSample(x, y, 0, OPAQUE - (row[x] >>> 24));
            }
        }
        return grey;
    }
}
