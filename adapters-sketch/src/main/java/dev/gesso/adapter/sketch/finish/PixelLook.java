package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Pixel art: large square pixels, few colours, and a dark line around what stands on a transparent ground. */
final class PixelLook implements Look {

    /** Squares to the shorter side, as many as the screen of a Game Boy is wide. */
    private static final int CELLS = 160;
    /** Fewer below 1000 pixels, or a square would hardly be seen as one. */
    private static final int CELLS_OF_SMALL_PICTURES = 128;

    private static final int OUTLINE = 0xff2a2433;

    @Override
    public String id() {
        return "pixel";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        int shorter = Math.min(picture.width(), picture.height());
        int cells = Math.min(shorter, shorter >= 1000 ? CELLS : CELLS_OF_SMALL_PICTURES);
        int width = Math.max(1, (int) ((long) cells * picture.width() / shorter));
        int height = Math.max(1, (int) ((long) cells * picture.height() / shorter));
        Pixels small = reduced(picture, width, height);
        boolean scene = Argb.isOpaque(small.argb());
        Palette palette = Palette.of(small.argb(), scene ? 40 : 28);
        for (int i = 0; i < small.argb().length; i++) {
            small.argb()[i] = small.argb()[i] == 0 ? 0 : palette.nearest(small.argb()[i]);
        }
        return enlarged(scene ? small : outlined(small), picture.width(), picture.height());
    }

    private static Pixels reduced(Pixels picture, int width, int height) {
        Pixels target = Pixels.of(width, height);
        Rows.each(height, y -> {
            int top = (int) ((long) y * picture.height() / height);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * picture.height() / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * picture.width() / width);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * picture.width() / width));
                target.argb()[y * width + x] = mean(picture, left, top, right, bottom);
            }
        });
        return target;
    }

    private static int mean(Pixels picture, int left, int top, int right, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = picture.argb()[y * picture.width() + x];
                int weight = pixel >>> 24;
                alpha += weight;
                red += (long) (pixel >> 16 & 255) * weight;
                green += (long) (pixel >> 8 & 255) * weight;
                blue += (long) (pixel & 255) * weight;
            }
        }
        boolean seen = alpha >= 110L * (right - left) * (bottom - top);
        return seen ? richer(red / (float) alpha, green / (float) alpha, blue / (float) alpha) : 0;
    }

    private static int richer(float red, float green, float blue) {
        float grey = (red + green + blue) / 3;
        return Argb.of(255, grey + (red - grey) * 1.12f, grey + (green - grey) * 1.12f, grey + (blue - grey) * 1.12f);
    }

    private static Pixels outlined(Pixels sprite) {
        Pixels target = sprite.copy();
        for (int y = 0; y < sprite.height(); y++) {
            for (int x = 0; x < sprite.width(); x++) {
                int i = y * sprite.width() + x;
                if (sprite.argb()[i] == 0 && touches(sprite, x, y)) {
                    target.argb()[i] = OUTLINE;
                }
            }
        }
        return target;
    }

    private static boolean touches(Pixels sprite, int x, int y) {
        int i = y * sprite.width() + x;
        return (x > 0 && sprite.argb()[i - 1] != 0)
                || (x < sprite.width() - 1 && sprite.argb()[i + 1] != 0)
                || (y > 0 && sprite.argb()[i - sprite.width()] != 0)
                || (y < sprite.height() - 1 && sprite.argb()[i + sprite.width()] != 0);
    }

    private static Pixels enlarged(Pixels small, int width, int height) {
        Pixels target = Pixels.of(width, height);
        for (int y = 0; y < height; y++) {
            int row = (int) ((long) y * small.height() / height) * small.width();
            for (int x = 0; x < width; x++) {
                target.argb()[y * width + x] = small.argb()[row + (int) ((long) x * small.width() / width)];
            }
        }
        return target;
    }
}
