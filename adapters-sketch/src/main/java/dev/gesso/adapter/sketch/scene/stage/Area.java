package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.raster.Chance;

/**
 * Room on the ground, in shares of the picture's height.
 *
 * @param middle of the width
 * @param width that may be filled
 * @param top that nothing may pass
 * @param farthest where the farthest feet may be
 * @param nearest where the nearest feet are
 * @param tallest how high anything may be
 * @param offCentre whether one thing alone stands on a third rather than in the middle
 */
record Area(
        double middle, double width, double top, double farthest, double nearest, double tallest, boolean offCentre) {

    /** How far from the middle the only thing of a row stands, where it has this much room to either side. */
    double aside(Chance chance, double free) {
        double third = offCentre ? width * chance.between(0.1, 0.2) : 0;
        return Math.min(third, free) * (chance.below(2) == 0 ? -1 : 1);
    }
}
