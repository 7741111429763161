package dev.gesso.adapter.sketch.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;

/**
 * Arms, sleeves and hands.
 *
 * @param hand of gloves or skin, 24-bit sRGB
 */
record Arms(Limb far, Limb near, double thick, int sleeve, int skin, int hand, boolean bare) {

    void paint(Graphics2D brush) {
        paint(brush, far);
        paint(brush, near);
    }

    private void paint(Graphics2D brush, Limb arm) {
        if (bare) {
            Brushwork.limb(brush, arm.path(), thick * 0.74, skin);
            Brushwork.limb(brush, arm.cut(0.4).path(), thick, sleeve);
            Brushwork.form(brush, fist(arm), hand, 1.6);
        } else {
            Brushwork.form(brush, fist(arm), hand, 1.6);
            Brushwork.limb(brush, arm.cut(0.9).path(), thick, sleeve, BasicStroke.CAP_BUTT);
            brush.setColor(Brushwork.colour(sleeve));
            brush.fill(Brushwork.disc(arm.startX(), arm.startY(), thick / 2, thick / 2));
        }
    }

    private Shape fist(Limb arm) {
        return Brushwork.disc(arm.endX(), arm.endY(), thick * 0.48, thick * 0.48);
    }
}
