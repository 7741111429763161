package dev.gesso.adapter.sketch.figure;

/**
 * How the limbs are held. Joints are given against where a limb begins, in halves of its length, for a body that looks to
 * the right; the far limbs are on the left.
 *
 * @param lean degrees by which the whole body leans forward
 */
record Posture(Manner manner, double lean, Limb farArm, Limb nearArm, Limb farLeg, Limb nearLeg) {

    static final Posture STANDING = new Posture(
            Manner.UPRIGHT,
            0,
            limb(-0.16, 0.95, -0.12, 1.85),
            limb(0.16, 0.95, 0.12, 1.85),
            limb(0, 1, 0, 2),
            limb(0, 1, 0, 2));

    static final Posture SITTING = new Posture(
            Manner.SEATED,
            0,
            limb(-0.3, 0.85, 0.0, 1.62),
            limb(0.3, 0.85, 0.0, 1.62),
            limb(-0.95, 0.4, 0.55, 0.62),
            limb(0.95, 0.4, -0.55, 0.62));

    static final Posture RUNNING = new Posture(
            Manner.STRIDING,
            9,
            limb(-0.8, 0.62, -0.15, 1.3),
            limb(0.62, 0.72, 1.3, 0.1),
            limb(-0.1, 1.0, -1.1, 1.35),
            limb(0.85, 0.55, 0.75, 1.55));

    static final Posture JUMPING = new Posture(
            Manner.LEAPING,
            -3,
            limb(-0.8, -0.45, -0.95, -1.4),
            limb(0.8, -0.45, 0.95, -1.4),
            limb(-0.5, 0.8, -0.85, 1.65),
            limb(0.62, 0.72, 0.75, 1.6));

    /** What else depends on how the body is held. */
    enum Manner {
        UPRIGHT,
        SEATED,
        STRIDING,
        LEAPING
    }

    private static Limb limb(double middleX, double middleY, double endX, double endY) {
        return new Limb(0, 0, middleX, middleY, endX, endY);
    }
}
