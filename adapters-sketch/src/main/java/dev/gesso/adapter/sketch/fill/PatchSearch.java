package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.finish.Rows;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Arrays;

/**
 * Finds for each patch that touches the hole one outside that looks like it, and paints the hole with what those patches
 * show: PatchMatch (Barnes and others, 2009) with the voting of Wexler, Shechtman and Irani (2004).
 */
final class PatchSearch {

    static final int RADIUS = 3;
    /** Fewer places to copy from would be seen as a repeated pattern. */
    private static final int FEWEST_SOURCES = 30;
    /** What it costs to copy from a place that is higher or lower by the whole picture: horizons run on level. */
    private static final float SLANT = 1_500_000;

    /** What each row up or down costs besides, and each column aside: rims and edges go on where they are. */
    private static final float ROW = 400;

    private static final float COLUMN = 6;

    private final FillLevel level;
    private final Chance chance;
    private final int width;
    private final int[] targets;
    private final boolean[] sources;
    private final int[] places;
    private final int[] matches;
    private final float[] costs;
    private final float slant;

    PatchSearch(FillLevel level, Chance chance) {
        this.level = level;
        this.chance = chance;
        this.width = level.width();
        this.targets = level.targets(RADIUS);
        this.sources = level.sources(RADIUS);
        this.places = places(sources);
        this.matches = new int[level.open().length];
        this.costs = new float[level.open().length];
        this.slant = SLANT / ((float) level.height() * level.height());
        Arrays.fill(matches, -1);
    }

    private static int[] places(boolean[] sources) {
        int[] places = new int[sources.length];
        int count = 0;
        for (int i = 0; i < sources.length; i++) {
            if (sources[i]) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Whether there is enough to copy from. */
    boolean hasSources() {
        return places.length >= FEWEST_SOURCES;
    }

    /** Starts with any patches, those of about the same height before others: ground goes to ground, sky to sky. */
    void matchAnywhere() {
        for (int target : targets) {
            int best = places[chance.below(places.length)];
            for (int i = 0; i < 12; i++) {
                int place = places[chance.below(places.length)];
                if (Math.abs(place / width - target / width) < Math.abs(best / width - target / width)) {
                    best = place;
                }
            }
            matches[target] = best;
        }
    }

    /** Starts with the matches of a level of half the size. */
    void matchAs(PatchSearch coarse) {
        for (int target : targets) {
            int x = target % width;
            int y = target / width;
            int column = Math.min(x / 2, coarse.width - 1);
            int row = Math.min(y / 2, coarse.level.height() - 1);
            int match = coarse.matches[row * coarse.width + column];
            int place = match < 0 ? -1 : (match / coarse.width * 2 + y % 2) * width + match % coarse.width * 2 + x % 2;
            boolean known = place >= 0 && place < sources.length && sources[place];
            matches[target] = known ? place : places[chance.below(places.length)];
        }
    }

    void improve(int passes, int reach) {
        for (int target : targets) {
            costs[target] = cost(target, matches[target], Float.MAX_VALUE);
        }
        for (int pass = 0; pass < passes; pass++) {
            boolean forward = pass % 2 == 0;
            for (int i = 0; i < targets.length; i++) {
                if (i % 4096 == 0) {
                    Rows.stopIfInterrupted();
                }
                int target = targets[forward ? i : targets.length - 1 - i];
                askNeighbours(target, forward ? -1 : 1);
                askChance(target, reach);
            }
        }
    }

    private void askNeighbours(int target, int step) {
        int x = target % width;
        if (x + step >= 0 && x + step < width && matches[target + step] >= 0) {
            consider(target, matches[target + step] % width - step, matches[target + step] / width);
        }
        int other = target + step * width;
        if (other >= 0 && other < matches.length && matches[other] >= 0) {
            consider(target, matches[other] % width, matches[other] / width - step);
        }
    }

    private void askChance(int target, int reach) {
        for (int radius = reach; radius >= 1; radius /= 2) {
            int x = matches[target] % width + chance.below(2 * radius + 1) - radius;
            int y = matches[target] / width + chance.below(2 * radius + 1) - radius;
            consider(target, x, y);
        }
    }

    private void consider(int target, int x, int y) {
        if (x < 0 || x >= width || y < 0 || y >= level.height() || !sources[y * width + x]) {
            return;
        }
        float cost = cost(target, y * width + x, costs[target]);
        if (cost < costs[target]) {
            costs[target] = cost;
            matches[target] = y * width + x;
        }
    }

    /** How much two patches differ; no longer exact once it is worse than {@code worst}. */
    private float cost(int target, int source, float worst) {
        int x = target % width;
        int y = target / width;
        int left = -Math.min(RADIUS, x);
        int count = 3 * (Math.min(RADIUS, width - 1 - x) - left + 1);
        float[] rgb = level.rgb();
        int rise = source / width - y;
        int run = source % width - x;
        float sum = slant * rise * rise + ROW * Math.abs(rise) + COLUMN * Math.abs(run);
        for (int dy = -Math.min(RADIUS, y); dy <= Math.min(RADIUS, level.height() - 1 - y); dy++) {
            int a = 3 * (target + dy * width + left);
            int b = 3 * (source + dy * width + left);
            for (int i = 0; i < count; i++) {
                float difference = rgb[a + i] - rgb[b + i];
                sum += difference * difference;
            }
            if (sum > worst) {
                return sum;
            }
        }
        return sum;
    }

    /** Paints each open pixel with the mean of what the matches of all patches over it show there. */
    void vote() {
        float[] rgb = level.rgb();
        boolean[] open = level.open();
        float[] sums = new float[4];
        for (int target : targets) {
            if (open[target]) {
                Arrays.fill(sums, 0);
                collect(target, sums);
                for (int c = 0; c < 3 && sums[3] > 0; c++) {
                    rgb[3 * target + c] = sums[c] / sums[3];
                }
            }
        }
    }

    private void collect(int target, float[] sums) {
        int x = target % width;
        int y = target / width;
        for (int dy = -Math.min(RADIUS, y); dy <= Math.min(RADIUS, level.height() - 1 - y); dy++) {
            for (int dx = -Math.min(RADIUS, x); dx <= Math.min(RADIUS, width - 1 - x); dx++) {
                int neighbour = target + dy * width + dx;
                if (matches[neighbour] >= 0) {
                    int shown = 3 * (matches[neighbour] - dy * width - dx);
                    float weight = 1 / ((1 + dx * dx + dy * dy) * (1 + costs[neighbour] / 20_000));
                    sums[0] += level.rgb()[shown] * weight;
                    sums[1] += level.rgb()[shown + 1] * weight;
                    sums[2] += level.rgb()[shown + 2] * weight;
                    sums[3] += weight;
                }
            }
        }
    }
}
