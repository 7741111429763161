package dev.gesso.adapter.sketch.beast;

/**
 * Where four legs go.
 *
 * @param stretch length of the body against a standing one
 * @param lift how far the belly is raised
 * @param turn degrees by which the whole animal is turned
 */
record Gait(double stretch, double lift, double turn, Leg farHind, Leg nearHind, Leg farFront, Leg nearFront) {

    static final Gait STANDING = new Gait(
            1, 0, 0, new Leg(0.02, 0.5, 0, 1), new Leg(0.02, 0.5, 0, 1), new Leg(0, 0.5, 0, 1), new Leg(0, 0.5, 0, 1));

    static final Gait RUNNING = new Gait(
            1.1,
            4,
            -4,
            new Leg(-0.35, 0.5, -1.05, 0.72),
            new Leg(-0.1, 0.6, -0.7, 0.95),
            new Leg(0.5, 0.4, 1.0, 0.62),
            new Leg(0.35, 0.55, 0.6, 0.95));

    static final Gait JUMPING = new Gait(
            1.1,
            6,
            -17,
            new Leg(-0.4, 0.5, -1.05, 0.85),
            new Leg(-0.15, 0.6, -0.8, 1.0),
            new Leg(0.55, 0.25, 0.75, 0.72),
            new Leg(0.4, 0.4, 0.5, 0.9));

    Leg hind(boolean near) {
        return near ? nearHind : farHind;
    }

    Leg front(boolean near) {
        return near ? nearFront : farFront;
    }
}
