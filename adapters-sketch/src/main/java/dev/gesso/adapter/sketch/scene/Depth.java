package dev.gesso.adapter.sketch.scene;

/**
 * How a node belongs into its surroundings.
 *
 * @param haze how much of the air's colour lies over it, from 0 to 1
 * @param shadow whether it throws one on the ground at its feet
 * @param surface where water begins that covers the rest, in shares of the height; 1 where there is none
 */
public record Depth(double haze, boolean shadow, double surface) {

    public static final Depth NEAR = new Depth(0, true, 1);
    public static final Depth ALOFT = new Depth(0, false, 1);
}
