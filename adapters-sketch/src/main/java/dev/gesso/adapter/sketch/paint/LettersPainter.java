package dev.gesso.adapter.sketch.paint;

import dev.gesso.adapter.sketch.lettering.Pen;
import dev.gesso.adapter.sketch.scene.Letters;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Paints text and what it is written on. */
final class LettersPainter {

    private static final Color HALO = new Color(255, 252, 244, 225);

    private LettersPainter() {}

    static void paint(Letters letters, View view, Graphics2D brush) {
        Rectangle2D.Double area = view.area(letters.box());
        brush.rotate(letters.turn(), area.getCenterX(), area.getCenterY());
        brush.translate(area.x, area.y);
        Rectangle2D.Double room = PlatePainter.paint(letters.plate(), area.width, area.height, brush);
        Shape outline = AffineTransform.getTranslateInstance(room.x, room.y)
                .createTransformedShape(Pen.of(letters.hand()).fitted(letters.text(), room.width, room.height));
        if (letters.plate() == Letters.Plate.HALO) {
            brush.setColor(HALO);
            float rim = (float) (Math.min(room.width, room.height) * 0.09);
            brush.setStroke(new BasicStroke(rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            brush.draw(outline);
        }
        brush.setColor(new Color(letters.ink()));
        brush.fill(outline);
    }
}
