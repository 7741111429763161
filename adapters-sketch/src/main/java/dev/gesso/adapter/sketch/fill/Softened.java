package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Means over small squares: enough to take the noise of a camera away. */
final class Softened {

    private Softened() {}

    /** Each pixel as the mean of itself and its eight neighbours. */
    static Pixels of(Pixels picture) {
        Pixels soft = Pixels.of(picture.width(), picture.height());
        for (int i = 0; i < soft.argb().length; i++) {
            soft.argb()[i] = mean(picture, i % picture.width(), i / picture.width());
        }
        return soft;
    }

    private static int mean(Pixels picture, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int row = y - 1; row <= y + 1; row++) {
            int start = Math.clamp(row, 0, picture.height() - 1) * picture.width();
            for (int column = x - 1; column <= x + 1; column++) {
                int pixel = picture.argb()[start + Math.clamp(column, 0, picture.width() - 1)];
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        return 0xff000000 | (red / 9) << 16 | (green / 9) << 8 | blue / 9;
    }

    /** How much of the square around each pixel is not ground, from 0 to 1. */
    static float[] cover(boolean[] ground, int width) {
        float[] cover = new float[ground.length];
        int height = ground.length / width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int kept = 0;
                for (int i = 0; i < 9; i++) {
                    int column = Math.clamp(x + i % 3 - 1, 0, width - 1);
                    int row = Math.clamp(y + i / 3 - 1, 0, height - 1);
                    kept += ground[row * width + column] ? 0 : 1;
                }
                cover[y * width + x] = kept / 9f;
            }
        }
        return cover;
    }
}
