package dev.gesso.core.cost;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.OutputTokenFacts;
import dev.gesso.core.model.OutputTokenFacts.Area;
import dev.gesso.core.model.OutputTokenFacts.Estimate;
import dev.gesso.core.model.OutputTokenFacts.Grid;
import dev.gesso.core.model.OutputTokenFacts.PerPicture;
import dev.gesso.core.request.Quality;

/** Counts the output tokens of one finished picture, all in whole numbers. */
final class OutputTokens {

    private static final Estimate EXACT = new Estimate(100, 100);

    private final OutputTokenFacts facts;

    OutputTokens(OutputTokenFacts facts) {
        this.facts = facts;
    }

    /** Whether the count of a quality is what is billed, rather than an estimate. */
    boolean isExact(Quality quality) {
        return estimate(quality).equals(EXACT);
    }

    long expected(Quality quality, Size size) {
        return scaled(count(quality, size), estimate(quality).expectedPercent());
    }

    long most(Quality quality, Size size) {
        return scaled(count(quality, size), estimate(quality).mostPercent());
    }

    private long count(Quality quality, Size size) {
        return switch (facts) {
            case Grid grid -> cells(factor(grid.cells().get(quality), quality), size);
            case Area area -> area(factor(area.factors().get(quality), quality), size);
            case PerPicture ignored -> 0;
        };
    }

    private Estimate estimate(Quality quality) {
        return switch (facts) {
            case Grid grid -> grid.estimates().getOrDefault(quality, EXACT);
            case Area area -> area.estimates().getOrDefault(quality, EXACT);
            case PerPicture ignored -> EXACT;
        };
    }

    private static long factor(@org.jspecify.annotations.Nullable Integer factor, Quality quality) {
        if (factor == null) {
            throw new IllegalArgumentException("No token count is known for quality '" + quality + "'");
        }
        return factor;
    }

    /** Read off the nine published figures of the first generation (guide, 2025-04): each row ends with a token. */
    private static long cells(long along1024, Size size) {
        long columns = along1024 * size.width() / 1024;
        long rows = along1024 * size.height() / 1024;
        return rows * (columns + 1);
    }

    /** Reproduces the calculator of the guide and billed usage from gpt-image-2 on (community, checked 2026-11-22). */
    private static long area(long factor, Size size) {
        long longest = size.longestEdge();
        long shorter = (2 * factor * size.shortestEdge() + longest) / (2 * longest);
        return Math.ceilDiv(factor * shorter * (2_000_000 + size.pixels()), 4_000_000);
    }

    private static long scaled(long tokens, int percent) {
        return Math.ceilDiv(tokens * percent, 100);
    }
}
