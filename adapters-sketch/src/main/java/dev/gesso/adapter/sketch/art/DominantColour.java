package dev.gesso.adapter.sketch.art;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Finds the colour that a picture is mostly made of. */
final class DominantColour {

    /** 15 degrees of hue each. */
    private static final int BANDS = 24;
    /** Saturation below which a colour has no hue that anybody would name. */
    private static final double NEUTRAL = 0.12;

    private final double[] weight = new double[BANDS + 1];
    private final double[] red = new double[BANDS + 1];
    private final double[] green = new double[BANDS + 1];
    private final double[] blue = new double[BANDS + 1];

    private DominantColour() {}

    static Hsl of(Pixels picture) {
        DominantColour sums = new DominantColour();
        for (int argb : picture.argb()) {
            if (argb >>> 24 > 127) {
                sums.add(argb & 0xffffff);
            }
        }
        return sums.heaviest();
    }

    private void add(int rgb) {
        Hsl colour = Hsl.of(rgb);
        boolean neutral = colour.chroma() < NEUTRAL;
        int band = neutral ? BANDS : (int) (colour.hue() * BANDS / 360) % BANDS;
        // Outlines, eyes and highlights cover much and mean little.
        double share = neutral ? colour.lightness() < 0.2 ? 0.4 : 0.7 : 0.5 + colour.chroma();
        weight[band] += share;
        red[band] += share * (rgb >> 16 & 255);
        green[band] += share * (rgb >> 8 & 255);
        blue[band] += share * (rgb & 255);
    }

    private Hsl heaviest() {
        int best = BANDS;
        for (int band = 0; band < BANDS; band++) {
            best = around(band) > around(best) ? band : best;
        }
        double total = Math.max(1e-9, weight[best]);
        int rgb = mean(red[best], total) << 16 | mean(green[best], total) << 8 | mean(blue[best], total);
        return Hsl.of(rgb);
    }

    private double around(int band) {
        return band == BANDS
                ? weight[band]
                : weight[band] + (weight[(band + 1) % BANDS] + weight[(band + BANDS - 1) % BANDS]) / 2;
    }

    private static int mean(double sum, double total) {
        return (int) Math.round(sum / total);
    }
}
