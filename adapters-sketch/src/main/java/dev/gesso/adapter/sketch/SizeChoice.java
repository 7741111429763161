package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.SizeFacts;
import dev.gesso.core.request.RequestedSize;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chooses a size where the request leaves it to the engine. */
final class SizeChoice {

    private static final Size SQUARE = new Size(1024, 1024);
    private static final Size LANDSCAPE = new Size(1536, 1024);
    private static final Pattern WIDE = Pattern.compile(
            "\\b(landscape|panoram\\w*|banner|wide\\w*|horizontal|skyline|comic strip|header|16:9|3:2)\\b");
    private static final Pattern TALL = Pattern.compile(
            "\\b(portrait|poster|vertical|tall|full[- ]body|book cover|phone wallpaper|bookmark|9:16|2:3)\\b");

    private SizeChoice() {}

    static Size of(RequestedSize requested, String prompt, SizeFacts facts) {
        return switch (requested) {
            case RequestedSize.Exact(Size size) -> size;
            case RequestedSize.Auto ignored -> nearest(shape(prompt.toLowerCase(Locale.ROOT)), facts);
        };
    }

    /** An edit keeps the shape of its first picture; with a mask also its size, or pixels outside it would change. */
    static Size of(RequestedSize requested, Pixels first, boolean masked) {
        return switch (requested) {
            case RequestedSize.Exact(Size size) -> size;
            case RequestedSize.Auto ignored -> masked ? new Size(first.width(), first.height()) : like(first);
        };
    }

    private static Size shape(String prompt) {
        if (WIDE.matcher(prompt).find()) {
            return LANDSCAPE;
        }
        return TALL.matcher(prompt).find() ? LANDSCAPE.transposed() : SQUARE;
    }

    private static Size nearest(Size wanted, SizeFacts facts) {
        List<Size> sizes = switch (facts) {
            case SizeFacts.Listed listed -> listed.sizes();
            case SizeFacts.Within ignored -> List.of(wanted);
        };
        return sizes.stream()
                .min(Comparator.<Size>comparingDouble(size -> Math.abs(aspect(size) - aspect(wanted)))
                        .thenComparing(Comparator.comparingLong(Size::pixels).reversed()))
                .orElse(wanted);
    }

    private static double aspect(Size size) {
        return Math.log(size.width() / (double) size.height());
    }

    private static Size like(Pixels picture) {
        double longest = Math.max(picture.width(), picture.height());
        double scale = Math.clamp(1024 / longest, 1, 1024) * Math.min(1, 2048 / longest);
        return new Size(rounded(picture.width() * scale), rounded(picture.height() * scale));
    }

    private static int rounded(double side) {
        return Math.max(1, (int) Math.round(side));
    }
}
