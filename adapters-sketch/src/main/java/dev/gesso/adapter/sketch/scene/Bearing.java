package dev.gesso.adapter.sketch.scene;

/**
 * How a node is turned.
 *
 * @param turn clockwise about the middle of the box, in radians
 * @param mirrored whether it looks to the left
 * @param stride how far the lower half is drawn apart, in shares of the width: one step of a walk
 */
public record Bearing(double turn, boolean mirrored, double stride) {

    public static final Bearing UPRIGHT = new Bearing(0, false, 0);
}
