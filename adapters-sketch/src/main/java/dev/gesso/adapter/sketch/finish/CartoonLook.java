package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** The drawing as it is, a little more colourful. */
final class CartoonLook implements Look {

    @Override
    public String id() {
        return "cartoon";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        Pixels target = Pixels.of(picture.width(), picture.height());
        Rows.each(picture.height(), y -> {
            int end = (y + 1) * picture.width();
            for (int i = y * picture.width(); i < end; i++) {
                target.argb()[i] = richer(picture.argb()[i]);
            }
        });
        return target;
    }

    /** Ten percent more saturated, in whole numbers. */
    private static int richer(int pixel) {
        if (pixel >>> 24 == 0) {
            return 0;
        }
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        int grey = (77 * red + 151 * green + 28 * blue) >> 8;
        return (pixel & 0xff000000) | away(red, grey) << 16 | away(green, grey) << 8 | away(blue, grey);
    }

    private static int away(int channel, int grey) {
        return Math.clamp(channel + (((channel - grey) * 26) >> 8), 0, 255);
    }
}
