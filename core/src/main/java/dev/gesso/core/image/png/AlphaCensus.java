package dev.gesso.core.image.png;

import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import java.util.Optional;

/**
 * How many pixels of a mask are what.
 *
 * @param transparent pixels with alpha 0: those that are to be edited
 * @param partial pixels that are neither transparent nor opaque
 * @param bounds the smallest rectangle around the transparent pixels; empty where there are none
 */
public record AlphaCensus(Size size, long transparent, long partial, long opaque, Optional<Region> bounds) {

    /** The part of all pixels that is to be edited, from 0 to 1. */
    public double share() {
        return (double) transparent / size.pixels();
    }
}
