package dev.gesso.adapter.sketch.pictogram.craft;

import java.awt.Color;

/** Colours made from colours. */
public final class Tint {

    private Tint() {}

    /** Nearer to white by the share. */
    public static Color lighter(Color color, double share) {
        return mixed(color, Color.WHITE, share);
    }

    /** In the shade: reds fade last, so that shadows stay warm. */
    public static Color darker(Color color, double share) {
        return new Color(
                scaled(color.getRed(), 1 - share * 0.8),
                scaled(color.getGreen(), 1 - share),
                scaled(color.getBlue(), 1 - share * 0.85),
                color.getAlpha());
    }

    /** Between two colours: 0 is the first, 1 the second. */
    public static Color mixed(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share),
                from.getAlpha());
    }

    /** The colour with so much of it, from 0 to 1, that what lies below shines through. */
    public static Color veil(int rgb, double strength) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, scaled(255, strength));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static int scaled(int channel, double share) {
        return (int) Math.clamp(Math.round(channel * share), 0L, 255L);
    }
}
