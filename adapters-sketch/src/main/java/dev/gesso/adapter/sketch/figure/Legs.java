package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.figure.Posture.Manner;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Legs, trousers and shoes. */
record Legs(Limb far, Limb near, Outfit outfit, int skin, Manner manner) {

    private static final double THICK = 25;

    void paint(Graphics2D brush) {
        paint(brush, far, false);
        paint(brush, near, true);
    }

    private void paint(Graphics2D brush, Limb leg, boolean isNear) {
        shoe(brush, leg, isNear);
        int cloth = outfit.legs().orElse(skin);
        if (outfit.cut() == Cut.SHORTS) {
            Brushwork.limb(brush, leg.path(), THICK - 6, skin, BasicStroke.CAP_BUTT);
            Brushwork.limb(brush, leg.cut(0.42).path(), THICK + 1, cloth, BasicStroke.CAP_BUTT);
        } else {
            double thick = outfit.legs().isPresent() ? THICK : THICK - 8;
            Brushwork.limb(brush, leg.path(), thick, cloth, BasicStroke.CAP_BUTT);
        }
    }

    private void shoe(Graphics2D brush, Limb leg, boolean isNear) {
        Graphics2D own = (Graphics2D) brush.create();
        own.translate(leg.endX(), leg.endY());
        own.rotate(turn(isNear));
        own.scale(manner == Manner.STRIDING || isNear ? 1 : -1, 1);
        Path2D shoe = new Path2D.Double();
        shoe.moveTo(-THICK * 0.52, -5);
        shoe.lineTo(THICK * 0.5, -5);
        shoe.curveTo(THICK * 0.95, -4, THICK * 0.98, 6, THICK * 0.8, 6.5);
        shoe.lineTo(-THICK * 0.5, 6.5);
        shoe.closePath();
        Brushwork.form(own, shoe, outfit.shoes(), 2);
        own.dispose();
    }

    private double turn(boolean isNear) {
        return switch (manner) {
            case UPRIGHT, LEAPING -> 0;
            case STRIDING -> isNear ? 0.2 : 1.1;
            case SEATED -> isNear ? -0.5 : 0.5;
        };
    }

    /** How far the knees are apart, which cloth has to follow. */
    double spread() {
        return Math.max(0, (near.middleX() - far.middleX()) / 2 - 16) * 0.8;
    }

    double lowest() {
        return Math.max(near.endY(), far.endY());
    }
}
