package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Lets something stand in water: its foot disappears, a reflection lies below, and rings run around it. */
final class Waterline {

    /** How high the water stands, as a share of the height from the top. */
    private static final double LEVEL = 0.86;

    private Waterline() {}

    static Pixels under(Pixels subject) {
        Pixels wet = Pixels.of(subject.width(), subject.height());
        int level = (int) (subject.height() * LEVEL);
        int width = subject.width();
        System.arraycopy(subject.argb(), 0, wet.argb(), 0, level * width);
        for (int y = level; y < subject.height(); y++) {
            int depth = y - level;
            double fade = 0.34 * (1 - depth / (double) (subject.height() - level));
            int sway = (int) Math.round(Math.abs(depth % 8 - 4) * width / 160.0);
            int mirrored = Math.max(0, level - 1 - depth * 2) * width;
            for (int x = 0; x < width; x++) {
                int pixel = subject.argb()[mirrored + Math.clamp(x + sway, 0, width - 1)];
                wet.argb()[y * width + x] = faded(pixel, fade);
            }
        }
        ring(wet, foot(subject, level), level, 0.10);
        ring(wet, foot(subject, level), level, 0.17);
        return wet;
    }

    /** The middle of what meets the water. */
    private static int foot(Pixels subject, int level) {
        long sum = 0;
        long count = 0;
        for (int x = 0; x < subject.width(); x++) {
            if (subject.argb()[Math.max(0, level - 1) * subject.width() + x] >>> 24 > 128) {
                sum += x;
                count++;
            }
        }
        return count == 0 ? subject.width() / 2 : (int) (sum / count);
    }

    private static int faded(int pixel, double share) {
        int alpha = (int) ((pixel >>> 24) * share);
        return alpha == 0 ? 0 : alpha << 24 | (pixel & 0xffffff);
    }

    private static void ring(Pixels wet, int centre, int level, double reach) {
        double across = wet.width() * reach * 2;
        double down = wet.height() * reach * 0.28;
        double line = Math.max(1, wet.height() / 220.0) / Math.max(1, down);
        for (int y = (int) (level - down - 2); y < wet.height(); y++) {
            for (int x = 0; x < wet.width() && y >= 0; x++) {
                double dx = (x - centre) / across;
                double dy = (y - level) / down;
                double distance = Math.abs(Math.sqrt(dx * dx + dy * dy) - 1);
                int i = y * wet.width() + x;
                if (distance < line && wet.argb()[i] >>> 24 < 200) {
                    wet.argb()[i] = 0xb0ffffff;
                }
            }
        }
    }
}
