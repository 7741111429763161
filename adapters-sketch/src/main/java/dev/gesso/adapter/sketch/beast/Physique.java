package dev.gesso.adapter.sketch.beast;

/** Proportions of an animal, against the width of its head, which is 60. */
enum Physique {
    SLIM(76, 33, 30, 13, 56),
    STOUT(84, 50, 24, 21, 70),
    SMALL(50, 36, 9, 11, 54),
    HOOFED(92, 42, 40, 14, 62),
    FROG(54, 32, 8, 10, 66),
    BIRD(46, 40, 18, 5, 48);

    private final double length;
    private final double depth;
    private final double legs;
    private final double leg;
    private final double upright;

    Physique(double length, double depth, double legs, double leg, double upright) {
        this.length = length;
        this.depth = depth;
        this.legs = legs;
        this.leg = leg;
        this.upright = upright;
    }

    /** Of the back. */
    double length() {
        return length;
    }

    /** From back to belly. */
    double depth() {
        return depth;
    }

    /** From belly to ground. */
    double legs() {
        return legs;
    }

    /** How thick a leg is. */
    double leg() {
        return leg;
    }

    /** Width of the body when it sits, facing us. */
    double upright() {
        return upright;
    }
}
