package dev.gesso.adapter.sketch.finish;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A few colours that stand for all of a picture's. Each next colour is the one that is furthest from those already taken,
 * weighed by how often it occurs, so that small bright things keep their colour beside large pale grounds.
 */
final class Palette {

    /** Five bits a channel: finer shades cannot be told apart once there are 48 colours at most. */
    private static final int SHADES = 1 << 15;
    /** Rarer shades than one in so many pixels are the soft rims of others. */
    private static final int RAREST = 20_000;

    private final int[] colours;
    private final int[] nearest = new int[SHADES];

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /** At most so many colours; pixels less than half opaque do not count. */
    static Palette of(int[] argb, int most) {
        int[] counts = new int[SHADES];
        int seen = 0;
        for (int pixel : argb) {
            if (pixel >>> 24 >= 128) {
                counts[shade(pixel)]++;
                seen++;
            }
        }
        int least = 1 + seen / RAREST;
        int[] shades =
                IntStream.range(0, SHADES).filter(i -> counts[i] >= least).toArray();
        return shades.length == 0
                ? new Palette(new int[0])
                : new Palette(means(shades, counts, chosen(shades, counts, most)));
    }

    private static int[] chosen(int[] shades, int[] counts, int most) {
        int[] distances = new int[shades.length];
        Arrays.fill(distances, Integer.MAX_VALUE);
        int[] chosen = new int[Math.min(most, shades.length)];
        int next = IntStream.of(shades)
                .reduce((a, b) -> counts[b] > counts[a] ? b : a)
                .orElseThrow();
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = colour(next);
            double furthest = -1;
            for (int j = 0; j < shades.length; j++) {
                distances[j] = Math.min(distances[j], distance(chosen[i], colour(shades[j])));
                double weight = distances[j] * Math.sqrt(Math.sqrt(counts[shades[j]]));
                if (weight > furthest) {
                    furthest = weight;
                    next = shades[j];
                }
            }
        }
        return chosen;
    }

    /** Moves each colour to the middle of the shades that are nearest to it. */
    private static int[] means(int[] shades, int[] counts, int[] chosen) {
        long[][] sums = new long[chosen.length][4];
        Palette rough = new Palette(chosen);
        for (int shade : shades) {
            long[] sum = sums[rough.nearestIndex(colour(shade))];
            sum[0] += counts[shade];
            sum[1] += (long) counts[shade] * (shade >> 10);
            sum[2] += (long) counts[shade] * (shade >> 5 & 31);
            sum[3] += (long) counts[shade] * (shade & 31);
        }
        return Arrays.stream(sums)
                .filter(sum -> sum[0] > 0)
                .mapToInt(sum -> full(sum[1], sum[0]) << 16 | full(sum[2], sum[0]) << 8 | full(sum[3], sum[0]))
                .toArray();
    }

    /** The mean of 5-bit levels as 8 bits, white staying white and black black. */
    private static int full(long sum, long total) {
        return (int) ((sum * 255 + 31 * total / 2) / (31 * total));
    }

    /** The palette's colour for a pixel, opaque; answers are remembered for each of 32,768 shades. */
    int nearest(int pixel) {
        if (colours.length == 0) {
            return 0xff000000 | pixel;
        }
        int shade = shade(pixel);
        if (nearest[shade] == 0) {
            nearest[shade] = 0xff000000 | colours[nearestIndex(colour(shade))];
        }
        return nearest[shade];
    }

    private int nearestIndex(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = distance(colours[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }

    private static int shade(int pixel) {
        return (pixel >> 19 & 31) << 10 | (pixel >> 11 & 31) << 5 | (pixel >> 3 & 31);
    }

    private static int colour(int shade) {
        return full(shade >> 10, 1) << 16 | full(shade >> 5 & 31, 1) << 8 | full(shade & 31, 1);
    }
}
