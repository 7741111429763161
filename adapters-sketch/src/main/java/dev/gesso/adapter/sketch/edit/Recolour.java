package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Cutout;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the subject another colour: its commonest hue moves, everything else stays. */
final class Recolour implements Retouch {

    /** Without such a word a colour describes the picture that is wished for, and nothing is to be recoloured. */
    private static final Pattern CHANGED = Pattern.compile("\\b(make|turn|colou?r|recolou?r|paint|dye|change)\\b");
    /** Bins of 15 degrees: narrow enough to tell orange from red, wide enough for the shades of one paint. */
    private static final int HUES = 24;

    @Override
    public boolean isWanted(Wish wish) {
        return wish.says(CHANGED) && colour(wish).isPresent();
    }

    private static Optional<Colour> colour(Wish wish) {
        return wish.plan().things().stream()
                .map(Thing::colour)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        Pixels subject = Cutout.placed(picture).orElse(picture);
        int rgb = colour(wish).orElseThrow().rgb();
        int common = commonestHue(subject);
        Pixels changed = picture.copy();
        for (int i = 0; i < changed.argb().length; i++) {
            int pixel = picture.argb()[i];
            double share = subject.argb()[i] >>> 24 == 0 ? 0 : share(pixel, common);
            if (share > 0) {
                changed.argb()[i] = mixed(pixel, towards(pixel, rgb), share);
            }
        }
        return common < 0 ? Optional.empty() : Optional.of(changed);
    }

    private static int commonestHue(Pixels subject) {
        double[] weights = new double[HUES];
        for (int pixel : subject.argb()) {
            double chroma = chroma(pixel) / 255.0;
            if (pixel >>> 24 > 128 && chroma > 0.12) {
                weights[(int) (hue(pixel) * HUES) % HUES] += chroma;
            }
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < HUES; i++) {
            double weight = weights[i] + 0.6 * (weights[(i + 1) % HUES] + weights[(i + HUES - 1) % HUES]);
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return best;
    }

    /** How far a pixel belongs to a hue, from 0 to 1. */
    private static double share(int pixel, int common) {
        double distance = Math.abs(hue(pixel) - (common + 0.5) / HUES);
        double near = Math.clamp((0.12 - Math.min(distance, 1 - distance)) / 0.04, 0.0, 1.0);
        return near * Math.clamp((chroma(pixel) - 20) / 30.0, 0.0, 1.0);
    }

    /** The new colour with the old one's light and shade. */
    private static int towards(int pixel, int rgb) {
        double light = (0.3 * (pixel >> 16 & 255) + 0.59 * (pixel >> 8 & 255) + 0.11 * (pixel & 255)) / 150;
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (rgb >> shift & 255) * Math.min(light, 1) + 255 * Math.max(0, light - 1) * 0.6;
            result |= Math.clamp((int) value, 0, 255) << shift;
        }
        return result;
    }

    private static int mixed(int old, int fresh, double share) {
        int result = old & 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (old >> shift & 255) * (1 - share) + (fresh >> shift & 255) * share;
            result |= (int) value << shift;
        }
        return result;
    }

    private static int chroma(int pixel) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** From 0 to 1 around the circle; 0 for greys. */
    private static double hue(int pixel) {
        double red = pixel >> 16 & 255;
        double green = pixel >> 8 & 255;
        double blue = pixel & 255;
        double chroma = chroma(pixel);
        if (chroma == 0) {
            return 0;
        }
        double sextant = red >= green && red >= blue
                ? (green - blue) / chroma + 6
                : green >= blue ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
        return sextant % 6 / 6;
    }

    @Override
    public String name() {
        return "changing the colour";
    }
}
