package dev.gesso.adapter.sketch.plan;

import java.util.OptionalInt;

/**
 * Text to be written in the picture, exactly as quoted.
 *
 * @param thing id of the thing that bears it; empty for a banner of its own
 */
public record Lettering(String text, Hand hand, OptionalInt thing) {

    /** The kind of letters. */
    public enum Hand {
        PLAIN,
        SCRIPT,
        PIXEL
    }
}
