package dev.gesso.adapter.sketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/**
 * Neck and shoulders under a head that is drawn alone.
 *
 * @param side where the shoulders begin on the left
 * @param shoulders height of their lower edge
 */
record Neck(double side, double shoulders, int skin, int cloth) {

    void paint(Graphics2D brush) {
        Path2D neck = new Path2D.Double();
        neck.moveTo(54, 84);
        neck.lineTo(74, 84);
        neck.lineTo(76, 106);
        neck.quadTo(64, 116, 52, 106);
        neck.closePath();
        brush.setColor(Brushwork.colour(Brushwork.lit(skin, 0.84)));
        brush.fill(neck);
        brush.setColor(Brushwork.colour(cloth));
        brush.fill(collar());
    }

    private Path2D collar() {
        double below = shoulders + 4;
        Path2D path = new Path2D.Double();
        path.moveTo(side + 22, below + 4);
        path.curveTo(side - 4, below, side + 10, 98, 53, 97);
        path.quadTo(64, 116, 75, 97);
        path.curveTo(118 - side, 98, 132 - side, below, 106 - side, below + 4);
        path.closePath();
        return path;
    }
}
