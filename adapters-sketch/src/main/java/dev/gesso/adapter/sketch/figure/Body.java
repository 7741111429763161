package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.figure.Posture.Manner;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Head, clothes and limbs in one posture, in units of the square in which busts are drawn.
 *
 * @param skin of hands and bare legs, 24-bit sRGB
 */
record Body(Head head, Dress dress, List<Band> chest, int sleeve, double side, int skin, Posture posture) {

    static final double MIDDLE = 64;

    private static final double SHOULDERS = 117;
    private static final double CROWN = 12;
    private static final double LEG = 25;

    double hips() {
        return SHOULDERS + dress.build().torso();
    }

    /** From the ground to the crown of a bare head, when it stands. */
    double standing() {
        return hips() + dress.build().legs() + 6 - CROWN;
    }

    double ground() {
        double drop = Math.max(posture.nearLeg().endY(), posture.farLeg().endY());
        return hips() + drop * dress.build().legs() / 2 + 6;
    }

    private double arm() {
        return 12 + dress.build().torso() * 0.29;
    }

    private Limb arm(boolean near) {
        double x = near ? 2 * MIDDLE - side - 12 : side + 12;
        return (near ? posture.nearArm() : posture.farArm()).from(x, SHOULDERS + (raised() ? -3 : 2), arm());
    }

    private boolean raised() {
        return posture.manner() != Manner.UPRIGHT;
    }

    private Limb leg(boolean near) {
        double x = near ? MIDDLE + 14.5 : MIDDLE - 14.5;
        return (near ? posture.nearLeg() : posture.farLeg())
                .from(x, hips() - 4, (dress.build().legs() - 4) / 2);
    }

    void paint(Graphics2D brush) {
        leg(brush, false);
        leg(brush, true);
        hem(brush);
        new Torso(chest, dress.hasArms() ? side + 22 : side, SHOULDERS, hips()).paint(brush);
        if (dress.hasArms()) {
            arm(brush, false);
            arm(brush, true);
        }
        if (head.alone()) {
            shoulders(brush);
        }
        head.paint(brush, raised() && dress.hasArms());
    }

    private void leg(Graphics2D brush, boolean near) {
        Limb leg = leg(near);
        int bare = dress.outfit().legs().orElse(skin);
        shoe(brush, leg, near);
        if (dress.outfit().cut() == Cut.SHORTS) {
            Brushwork.limb(brush, leg.path(), LEG - 6, skin, BasicStroke.CAP_BUTT);
            Brushwork.limb(brush, leg.cut(0.42).path(), LEG + 1, bare, BasicStroke.CAP_BUTT);
        } else {
            boolean slim = dress.outfit().legs().isEmpty();
            Brushwork.limb(brush, leg.path(), slim ? LEG - 8 : LEG, bare, BasicStroke.CAP_BUTT);
        }
    }

    private void shoe(Graphics2D brush, Limb leg, boolean near) {
        boolean striding = posture.manner() == Manner.STRIDING;
        double toes = striding || near ? 1 : -1;
        Graphics2D own = (Graphics2D) brush.create();
        own.translate(leg.endX(), leg.endY());
        own.rotate(footTurn(near));
        own.scale(toes, 1);
        Path2D shoe = new Path2D.Double();
        shoe.moveTo(-LEG * 0.52, -5);
        shoe.lineTo(LEG * 0.5, -5);
        shoe.curveTo(LEG * 0.95, -4, LEG * 0.98, 6, LEG * 0.8, 6.5);
        shoe.lineTo(-LEG * 0.5, 6.5);
        shoe.closePath();
        Brushwork.form(own, shoe, dress.outfit().shoes(), 2);
        own.dispose();
    }

    private double footTurn(boolean near) {
        return switch (posture.manner()) {
            case UPRIGHT, LEAPING -> 0;
            case STRIDING -> near ? 0.2 : 1.1;
            case SEATED -> near ? -0.5 : 0.5;
        };
    }

    private void hem(Graphics2D brush) {
        Cut cut = dress.outfit().cut();
        if (cut.hem() > 0 && cut != Cut.COAT && posture.manner() == Manner.SEATED) {
            Brushwork.form(brush, lap(), Brushwork.lit(dress.outfit().hem().orElse(sleeve), 0.97), 3);
        } else if (cut.hem() > 0) {
            double reach = Math.max(leg(true).endY(), leg(false).endY()) - hips();
            Hem hem = new Hem(hips() - 14, hips() + reach * cut.hem(), 27, 30 * cut.flare() + spread());
            hem.paint(
                    brush,
                    dress.outfit().hem().isPresent()
                            ? solid(dress.outfit().hem().getAsInt())
                            : chest);
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

    /** How far the knees are apart, which cloth has to follow. */
    private double spread() {
        return Math.max(0, (leg(true).middleX() - leg(false).middleX()) / 2 - 16) * 0.8;
    }

    static List<Band> solid(int rgb) {
        return List.of(new Band(0, 1, rgb));
    }

    private void arm(Graphics2D brush, boolean near) {
        Limb arm = arm(near);
        int glove = dress.outfit().hands().orElse(skin);
        if (dress.outfit().bareArms()) {
            double thick = dress.build().arm();
            Brushwork.limb(brush, arm.path(), thick * 0.74, skin);
            Brushwork.limb(brush, arm.cut(0.4).path(), thick, sleeve);
        } else {
            Brushwork.form(brush, hand(arm), glove, 1.6);
            Brushwork.limb(brush, arm.cut(0.9).path(), dress.build().arm(), sleeve, BasicStroke.CAP_BUTT);
            brush.setColor(Brushwork.colour(sleeve));
            brush.fill(Brushwork.disc(
                    arm.startX(),
                    arm.startY(),
                    dress.build().arm() / 2,
                    dress.build().arm() / 2));
        }
        if (dress.outfit().bareArms()) {
            Brushwork.form(brush, hand(arm), glove, 1.6);
        }
    }

    private Shape hand(Limb arm) {
        double size = dress.build().arm() * 0.48;
        return Brushwork.disc(arm.endX(), arm.endY(), size, size);
    }

    private void shoulders(Graphics2D brush) {
        Path2D neck = new Path2D.Double();
        neck.moveTo(54, 84);
        neck.lineTo(74, 84);
        neck.lineTo(76, 106);
        neck.quadTo(64, 116, 52, 106);
        neck.closePath();
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(side + 22, SHOULDERS + 8);
        cloth.curveTo(side - 4, SHOULDERS + 4, side + 10, 98, 53, 97);
        cloth.quadTo(64, 116, 75, 97);
        cloth.curveTo(118 - side, 98, 132 - side, SHOULDERS + 4, 106 - side, SHOULDERS + 8);
        cloth.closePath();
        brush.setColor(Brushwork.colour(Brushwork.lit(skin, 0.84)));
        brush.fill(neck);
        brush.setColor(Brushwork.colour(sleeve));
        brush.fill(cloth);
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
