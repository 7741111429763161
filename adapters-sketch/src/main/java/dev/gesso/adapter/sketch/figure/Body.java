package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.figure.Posture.Manner;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Head, clothes and limbs in one posture, in units of the square in which busts are drawn.
 *
 * @param side where the shoulders begin on the left
 * @param skin of hands and bare legs, 24-bit sRGB
 */
record Body(Head head, Dress dress, List<Band> chest, int sleeve, double side, int skin, Posture posture) {

    static final double MIDDLE = 64;

    private static final double SHOULDERS = 117;
    private static final double CROWN = 12;
    private static final double FOOT = 6;

    double hips() {
        return SHOULDERS + dress.build().torso();
    }

    /** From the ground to the crown of a bare head, when it stands. */
    double standing() {
        return hips() + dress.build().legs() + FOOT - CROWN;
    }

    private double ground() {
        double drop = Math.max(posture.nearLeg().endY(), posture.farLeg().endY());
        return hips() + drop * dress.build().legs() / 2 + FOOT;
    }

    private boolean isUpright() {
        return posture.manner() == Manner.UPRIGHT;
    }

    private Limb arm(boolean near) {
        double x = near ? 2 * MIDDLE - side - 12 : side + 12;
        double y = SHOULDERS + (isUpright() ? 2 : -3);
        double half = 12 + dress.build().torso() * 0.29;
        return (near ? posture.nearArm() : posture.farArm()).from(x, y, half);
    }

    private Arms arms() {
        Outfit outfit = dress.outfit();
        int hand = outfit.hands().orElse(skin);
        return new Arms(arm(false), arm(true), dress.build().arm(), sleeve, skin, hand, outfit.bareArms());
    }

    private Legs legs() {
        double half = (dress.build().legs() - 4) / 2;
        Limb far = posture.farLeg().from(MIDDLE - 14.5, hips() - 4, half);
        Limb near = posture.nearLeg().from(MIDDLE + 14.5, hips() - 4, half);
        return new Legs(far, near, dress.outfit(), skin, posture.manner());
    }

    void paint(Graphics2D brush) {
        Legs legs = legs();
        legs.paint(brush);
        if (dress.outfit().cut().hem() > 0) {
            hem(brush, legs);
        }
        new Torso(chest, dress.hasArms() ? side + 22 : side, SHOULDERS, hips()).paint(brush);
        if (dress.hasArms()) {
            arms().paint(brush);
        }
        if (head.alone()) {
            new Neck(side, SHOULDERS, skin, sleeve).paint(brush);
        }
        head.paint(brush, !isUpright() && dress.hasArms());
    }

    private void hem(Graphics2D brush, Legs legs) {
        Cut cut = dress.outfit().cut();
        List<Band> cloth =
                dress.outfit().hem().stream().mapToObj(Body::solid).findFirst().orElse(chest);
        if (posture.manner() == Manner.SEATED && cut != Cut.COAT) {
            Brushwork.form(brush, lap(), Brushwork.lit(cloth.getFirst().rgb(), 0.97), 3);
        } else {
            double bottom = hips() + (legs.lowest() - hips()) * cut.hem();
            new Hem(hips() - 14, bottom, 27, 30 * cut.flare() + legs.spread()).paint(brush, cloth);
        }
    }

    /** Cloth over crossed legs. */
    private Path2D lap() {
        Path2D path = new Path2D.Double();
        path.moveTo(MIDDLE - 28, hips() - 12);
        path.lineTo(MIDDLE + 28, hips() - 12);
        path.curveTo(MIDDLE + 62, hips() - 4, MIDDLE + 62, ground(), MIDDLE + 44, ground());
        path.lineTo(MIDDLE - 44, ground());
        path.curveTo(MIDDLE - 62, ground(), MIDDLE - 62, hips() - 4, MIDDLE - 28, hips() - 12);
        path.closePath();
        return path;
    }

    static List<Band> solid(int rgb) {
        return List.of(new Band(0, 1, rgb));
    }

    Point2D place(Figure.Part part) {
        return switch (part) {
            case CROWN -> new Point2D.Double(MIDDLE, head.top() + 2);
            case EYES -> new Point2D.Double(MIDDLE, head.eyes());
            case NECK -> new Point2D.Double(MIDDLE, 104);
            case NEAR_HAND -> new Point2D.Double(arm(true).endX(), arm(true).endY());
            case FAR_HAND -> new Point2D.Double(arm(false).endX(), arm(false).endY());
            case LAP -> new Point2D.Double(MIDDLE, hips() - 6);
        };
    }
}
