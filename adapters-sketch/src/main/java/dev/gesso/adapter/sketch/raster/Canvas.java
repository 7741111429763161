package dev.gesso.adapter.sketch.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Pixels to be painted on with Java2D, whose software renderer gives the same pixels on every machine. */
public final class Canvas {

    private final Pixels pixels;
    private final BufferedImage image;

    private Canvas(Pixels pixels) {
        this.pixels = pixels;
        ColorModel model = ColorModel.getRGBdefault();
        DataBufferInt buffer = new DataBufferInt(pixels.argb(), pixels.argb().length);
        int[] masks = {0xff0000, 0xff00, 0xff, 0xff000000};
        WritableRaster raster =
                Raster.createPackedRaster(buffer, pixels.width(), pixels.height(), pixels.width(), masks, null);
        this.image = new BufferedImage(model, raster, false, null);
    }

    /** Paints into the very pixels that are handed in. */
    public static Canvas on(Pixels pixels) {
        return new Canvas(pixels);
    }

    /** A wholly transparent canvas. */
    public static Canvas of(int width, int height) {
        return new Canvas(Pixels.of(width, height));
    }

    public int width() {
        return pixels.width();
    }

    public int height() {
        return pixels.height();
    }

    /** What was painted so far; the array is shared. */
    public Pixels pixels() {
        return pixels;
    }

    /** The canvas as a picture to paint on another one. */
    public BufferedImage image() {
        return image;
    }

    /** A brush with smooth edges, in pixels from the top left corner; whoever takes one disposes of it. */
    public Graphics2D brush() {
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return brush;
    }
}
