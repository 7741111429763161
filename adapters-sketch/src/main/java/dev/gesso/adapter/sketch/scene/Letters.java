package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;

/**
 * Text at its place.
 *
 * @param ink 24-bit sRGB
 */
public record Letters(String text, Hand hand, Plate plate, Box box, double turn, int ink) implements Item {

    /** What the text is written on. */
    public enum Plate {
        /** On nothing. */
        NONE,
        /** On a thing, in a rim of light, so that it can be read on any colour. */
        HALO,
        RIBBON,
        CARD,
        LABEL,
        BAND,
        BUBBLE
    }

    /** Text is never mirrored. */
    @Override
    public Letters mapped(Mapping mapping) {
        return new Letters(text, hand, plate, box.mapped(mapping), mapping.mirrored() ? -turn : turn, ink);
    }
}
