package dev.gesso.adapter.http.picture;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.mask.Mask;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(inverted(Mask.fromAlpha(mask)), "png", png);
            return ImageSource.of("mask.png", png.toByteArray());
        } catch (UnreadableImageException unreadable) {
            throw new UncheckedIOException(new IOException("cannot read " + mask.name(), unreadable));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage inverted(Mask mask) {
        Size size = mask.size();
        BufferedImage grey = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster target = grey.getRaster();
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                target.setSample(x, y, 0, OPAQUE - mask.alphaAt(x, y));
            }
        }
        return grey;
    }
}
