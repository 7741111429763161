package dev.gesso.adapter.sketch.backdrop;

/**
 * Where things find a place before a backdrop, in shares of the height from the top.
 *
 * @param horizon where the ground begins; what stands far away stands here
 * @param nearest where the nearest things have their feet
 */
public record Ground(Kind kind, double horizon, double nearest) {

    /** What there is to stand on. */
    public enum Kind {
        /** A floor, out of doors or in: things stand between the horizon and the nearest line. */
        FLOOR,
        /** Water: what swims or sails floats in it, all else stands at its rim. */
        WATER,
        /** Nothing: things hang anywhere, as in space, in the sky, under water. */
        OPEN,
        /** The top of a table: small things stand on it and look large. */
        TABLE
    }
}
