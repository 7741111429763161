package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Noise;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Moves every pixel a little, so that straight edges waver as if drawn by hand. */
final class Displacement {

    private Displacement() {}

    /** Moves pixels by up to {@code reach} pixels; {@code frequency} is the number of waves per pixel. */
    static Pixels apply(Pixels source, Noise noise, float reach, float frequency) {
        int width = source.width();
        Pixels target = Pixels.of(width, source.height());
        float[] across = new float[width];
        float[] down = new float[width];
        Rows.each(source.height(), y -> {
            noise.row(across, 0, y * frequency, frequency, 2);
            noise.row(down, 91.3f, y * frequency + 33.1f, frequency, 2);
            for (int x = 0; x < width; x++) {
                float fromX = x + (across[x] - 0.5f) * 2 * reach;
                float fromY = y + (down[x] - 0.5f) * 2 * reach;
                target.argb()[y * width + x] = between(source, fromX, fromY);
            }
        });
        return target;
    }

    private static int between(Pixels source, float x, float y) {
        int scaledX = (int) (Math.clamp(x, 0f, source.width() - 1f) * 256);
        int scaledY = (int) (Math.clamp(y, 0f, source.height() - 1f) * 256);
        int right = Math.min((scaledX >> 8) + 1, source.width() - 1);
        int top = (scaledY >> 8) * source.width();
        int bottom = Math.min((scaledY >> 8) + 1, source.height() - 1) * source.width();
        int a = source.argb()[top + (scaledX >> 8)];
        int b = source.argb()[top + right];
        int c = source.argb()[bottom + (scaledX >> 8)];
        int d = source.argb()[bottom + right];
        if (a == b && a == c && a == d) {
            return a;
        }
        return mixed(a, b, c, d, scaledX & 255, scaledY & 255);
    }

    private static int mixed(int a, int b, int c, int d, int across, int down) {
        int weightA = ((256 - across) * (256 - down) * (a >>> 24)) >> 8;
        int weightB = (across * (256 - down) * (b >>> 24)) >> 8;
        int weightC = ((256 - across) * down * (c >>> 24)) >> 8;
        int weightD = (across * down * (d >>> 24)) >> 8;
        int sum = weightA + weightB + weightC + weightD;
        int alpha = (sum + 128) >> 8;
        if (alpha == 0) {
            return 0;
        }
        int half = sum / 2;
        int red = (a >> 16 & 255) * weightA
                + (b >> 16 & 255) * weightB
                + (c >> 16 & 255) * weightC
                + (d >> 16 & 255) * weightD;
        int green = (a >> 8 & 255) * weightA
                + (b >> 8 & 255) * weightB
                + (c >> 8 & 255) * weightC
                + (d >> 8 & 255) * weightD;
        int blue = (a & 255) * weightA + (b & 255) * weightB + (c & 255) * weightC + (d & 255) * weightD;
        return Math.min(255, alpha) << 24
                | ((red + half) / sum) << 16
                | ((green + half) / sum) << 8
                | (blue + half) / sum;
    }
}
