package dev.gesso.adapter.sketch.art;

/** A set of drawings in one manner; {@code art/make-art.js} makes its files. */
public enum ArtSet {
    /** Shaded and friendly: Noto Emoji. */
    ILLUSTRATED("illustrated", 128),
    /** Plain shapes without gradients: Fluent Emoji, flat. */
    FLAT("flat", 32);

    private final String file;
    private final int side;

    ArtSet(String file, int side) {
        this.file = file;
        this.side = side;
    }

    String file() {
        return file;
    }

    /** Side of the square that its drawings are drawn in. */
    int side() {
        return side;
    }

    ArtSet other() {
        return this == ILLUSTRATED ? FLAT : ILLUSTRATED;
    }
}
