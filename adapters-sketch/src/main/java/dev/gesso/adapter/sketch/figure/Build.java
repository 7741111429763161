package dev.gesso.adapter.sketch.figure;

/** Proportions of a body, in the units of the square that heads are drawn in. */
public enum Build {
    GROWN(57, 56, 22, 1),
    CHILD(40, 36, 19, 0.7),
    BABY(32, 22, 16, 0.5);

    private final double torso;
    private final double legs;
    private final double arm;
    private final double height;

    Build(double torso, double legs, double arm, double height) {
        this.torso = torso;
        this.legs = legs;
        this.arm = arm;
        this.height = height;
    }

    /** From the shoulders' lower edge to the hips. */
    double torso() {
        return torso;
    }

    /** From the hips to the ground. */
    double legs() {
        return legs;
    }

    /** Where the shoulders begin on the left. */
    double side() {
        return 64 - torso * 0.42 - 1.15 * arm;
    }

    /** How thick an arm is. */
    double arm() {
        return arm;
    }

    /** Against a grown person. */
    public double height() {
        return height;
    }
}
