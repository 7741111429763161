package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a hole with texture from around it, from coarse to fine. The same seed gives the same pixels everywhere. */
public final class PatchFill {

    /** The longer side at which the search begins. */
    private static final int COARSEST = 40;
    /** Larger surroundings are filled at half their size or less, and enlarged: slower would help nobody. */
    private static final int MOST_PIXELS = 1_200_000;

    private PatchFill() {}

    /** The picture with its hole filled; no other pixel changes. */
    public static Pixels fill(Pixels picture, Hole hole, long seed) {
        if (hole.isEmpty()) {
            return picture.copy();
        }
        Surroundings around = Surroundings.of(picture, hole);
        boolean large = (long) around.width() * around.height() > MOST_PIXELS;
        FillLevel first = large ? around.halfLevel(picture, hole) : around.level(picture, hole);
        List<FillLevel> levels = new ArrayList<>(List.of(first));
        while ((long) levels.getLast().width() * levels.getLast().height() > MOST_PIXELS
                || Math.max(levels.getLast().width(), levels.getLast().height()) > COARSEST) {
            levels.add(levels.getLast().half());
        }
        FillLevel finest = levels.stream()
                .filter(level -> (long) level.width() * level.height() <= MOST_PIXELS)
                .findFirst()
                .orElseThrow();
        refine(levels.subList(levels.indexOf(finest), levels.size()), seed);
        for (int i = levels.indexOf(finest) - 1; i >= 0; i--) {
            enlarge(levels.get(i + 1), levels.get(i));
        }
        return around.painted(picture, hole, first);
    }

    private static void refine(List<FillLevel> levels, long seed) {
        Chance chance = new Chance(seed);
        Optional<PatchSearch> coarse = Optional.empty();
        for (FillLevel level : levels.reversed()) {
            PatchSearch search = new PatchSearch(level, chance);
            if (search.hasSources()) {
                begin(search, level, coarse);
                improve(search, Math.max(level.width(), level.height()));
                coarse = Optional.of(search);
            } else {
                level.blend();
            }
        }
    }

    private static void begin(PatchSearch search, FillLevel level, Optional<PatchSearch> coarse) {
        if (coarse.isPresent()) {
            search.matchAs(coarse.get());
            search.vote();
        } else {
            level.blend();
            search.matchAnywhere();
        }
    }

    /** Large levels only mend what smaller ones have found: there a search far and wide takes long and finds little. */
    private static void improve(PatchSearch search, int longest) {
        int rounds = longest > 400 ? 1 : longest > 200 ? 2 : 4;
        for (int round = 0; round < rounds; round++) {
            search.improve(longest > 400 ? 1 : 2, longest > 400 ? 4 : longest);
            search.vote();
        }
    }

    private static void enlarge(FillLevel small, FillLevel large) {
        for (int i = 0; i < large.open().length; i++) {
            if (large.open()[i]) {
                small.sampleDoubled(i % large.width(), i / large.width(), large.rgb(), 3 * i);
            }
        }
    }
}
