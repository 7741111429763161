package dev.gesso.cli.request;

import dev.gesso.cli.exit.StopException;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.model.SizeFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sizes that people name by their shape; what they are depends on the model. */
enum NamedSize {
    SQUARE,
    PORTRAIT,
    LANDSCAPE;

    /** What models with free sizes are usually asked for, and what their maker's guide shows (2026-11). */
    private static final List<Size> USUAL = List.of(new Size(1024, 1024), new Size(1024, 1536), new Size(1536, 1024));

    /** Any other text stays as it is: whether it is a size is for the rules to say. */
    static String resolved(String text, Optional<ModelProfile> profile) {
        return Arrays.stream(values())
                .filter(named -> named.word().equals(text))
                .findFirst()
                .map(named -> named.of(sizes(profile)).toString())
                .orElse(text);
    }

    private static List<Size> sizes(Optional<ModelProfile> profile) {
        return profile.map(ModelProfile::sizes)
                .map(facts -> switch (facts) {
                    case SizeFacts.Listed listed -> listed.sizes();
                    case SizeFacts.Within within ->
                        USUAL.stream().filter(within::allows).toList();
                })
                .orElse(USUAL);
    }

    private Size of(List<Size> sizes) {
        return sizes.stream()
                .filter(this::fits)
                .max(Comparator.comparingLong(Size::pixels))
                .orElseThrow(() -> StopException.usage(
                        "this model has no " + word() + " size",
                        "use one of " + sizes.stream().map(Size::toString).collect(Collectors.joining(", "))));
    }

    private boolean fits(Size size) {
        return switch (this) {
            case SQUARE -> size.width() == size.height();
            case PORTRAIT -> size.width() < size.height();
            case LANDSCAPE -> size.width() > size.height();
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
