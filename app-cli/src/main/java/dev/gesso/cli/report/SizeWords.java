package dev.gesso.cli.report;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.SizeFacts;
import java.util.stream.Collectors;

/** A model's sizes in words. */
final class SizeWords {

    private SizeWords() {}

    static String brief(SizeFacts sizes) {
        return switch (sizes) {
            case SizeFacts.Listed listed -> listed(listed);
            case SizeFacts.Within within ->
                "free, %s to %s pixels".formatted(millions(within.fewestPixels()), millions(within.mostPixels()));
        };
    }

    static String whole(SizeFacts sizes) {
        return switch (sizes) {
            case SizeFacts.Listed listed -> listed(listed);
            case SizeFacts.Within within ->
                "both sides multiples of %d, none over %d, at most %d:1, %d to %d pixels%s"
                        .formatted(
                                within.multiple(),
                                within.longestEdge(),
                                within.longestRatio(),
                                within.fewestPixels(),
                                within.mostPixels(),
                                within.auto() ? "; or auto" : "");
        };
    }

    private static String listed(SizeFacts.Listed listed) {
        return listed.sizes().stream().map(Size::toString).collect(Collectors.joining(" "))
                + (listed.auto() ? " auto" : "");
    }

    private static String millions(long pixels) {
        return "%d.%d M".formatted(pixels / 1_000_000, pixels / 100_000 % 10);
    }
}
