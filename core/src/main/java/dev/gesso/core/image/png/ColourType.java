package dev.gesso.core.image.png;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How a PNG writes a pixel (PNG, third edition, table 11.1). */
enum ColourType {
    GREY(0, 1, Set.of(1, 2, 4, 8, 16)),
    TRUECOLOUR(2, 3, Set.of(8, 16)),
    PALETTE(3, 1, Set.of(1, 2, 4, 8)),
    GREY_ALPHA(4, 2, Set.of(8, 16)),
    TRUECOLOUR_ALPHA(6, 4, Set.of(8, 16));

    private final int code;
    private final int samples;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Integer> bitDepths;

    ColourType(int code, int samples, Set<Integer> bitDepths) {
        this.code = code;
        this.samples = samples;
        this.bitDepths = bitDepths;
    }

    static Optional<ColourType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** Samples of one pixel. */
    int samples() {
        return samples;
    }

    boolean takes(int bitDepth) {
        return bitDepths.contains(bitDepth);
    }

    /** Whether every pixel has an alpha of its own. */
    boolean hasAlpha() {
        return this == GREY_ALPHA || this == TRUECOLOUR_ALPHA;
    }
}
