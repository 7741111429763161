package dev.gesso.core.model;

import dev.gesso.core.request.Quality;
import java.util.Map;

/** How a model counts the tokens of one finished picture. */
public sealed interface OutputTokenFacts {

    /**
     * The first generation: a grid of cells with one token more at the end of each row.
     *
     * @param cells for each quality, how many cells lie along 1024 pixels
     * @param estimates the qualities for which the count is only a base to estimate from
     */
    record Grid(Map<Quality, Integer> cells, Map<Quality, Estimate> estimates) implements OutputTokenFacts {
        public Grid {
            cells = Map.copyOf(cells);
            estimates = Map.copyOf(estimates);
        }
    }

    /**
     * From gpt-image-2 on: cells along the longer side, scaled by the picture's area.
     *
     * @param factors for each quality, the number of cells along the longer side
     * @param estimates the qualities for which the count is only a base to estimate from
     */
    record Area(Map<Quality, Integer> factors, Map<Quality, Estimate> estimates) implements OutputTokenFacts {
        public Area {
            factors = Map.copyOf(factors);
            estimates = Map.copyOf(estimates);
        }
    }

    /** Pictures have a price each and no tokens. */
    record PerPicture() implements OutputTokenFacts {}

    /** By how much to multiply a count, in hundredths: what to expect, and the most that is believed possible. */
    record Estimate(int expectedPercent, int mostPercent) {}
}
