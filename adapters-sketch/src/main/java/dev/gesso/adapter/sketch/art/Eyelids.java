package dev.gesso.adapter.sketch.art;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;

/** Closes the eyes of a drawing. */
public final class Eyelids {

    /** Colours nearer than this count as the same skin or fur. */
    private static final int LIKE = 30;
    /** On each side, in shares of the eye: a lid covers its white and its rim as well. */
    private static final double BEYOND = 0.28;

    private static final Color DARK_LASHES = new Color(0x3a2f2c);
    private static final Color LIGHT_LASHES = new Color(0xd7d2cc);

    private Eyelids() {}

    /**
     * Paints lids over a drawing whose square of that side begins at the brush's origin.
     *
     * @param eyes where the eyes are; recoloured drawings do not always show it
     */
    public static void paint(Graphics2D brush, Drawing drawing, Optional<Eyes> eyes, double side) {
        eyes.ifPresent(both -> {
            for (Box eye : List.of(both.left(), both.right())) {
                lid(brush, eye, side, around(drawing.glance(), eye));
            }
        });
    }

    private static void lid(Graphics2D brush, Box eye, double side, Color skin) {
        double width = eye.width() * (1 + 2 * BEYOND) * side;
        double height = eye.height() * (1 + 2 * BEYOND) * side;
        double left = (eye.left() - eye.width() * BEYOND) * side;
        double top = (eye.top() - eye.height() * BEYOND) * side;
        brush.setColor(skin);
        brush.fill(new Ellipse2D.Double(left, top, width, height));
        brush.setColor(skin.getGreen() < 96 && skin.getRed() < 110 ? LIGHT_LASHES : DARK_LASHES);
        float stroke = (float) (eye.height() * 0.22 * side);
        brush.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(new Arc2D.Double(left, top - height * 0.1, width, height * 0.85, 200, 140, Arc2D.OPEN));
    }

    /** The colour that most of the ring around an eye has. */
    private static Color around(Pixels picture, Box eye) {
        int best = 0;
        int bestVotes = -1;
        int[] ring = ring(picture, eye);
        for (int one : ring) {
            int votes = 0;
            for (int other : ring) {
                votes += Rgb.apart(one, other) < LIKE ? 1 : 0;
            }
            if (votes > bestVotes) {
                bestVotes = votes;
                best = one;
            }
        }
        return new Color(best);
    }

    private static int[] ring(Pixels picture, Box eye) {
        double[] ways = {-1, 0, 1, 0, 0, -1, 0, 1, -0.7, -0.7, 0.7, -0.7, -0.7, 0.7, 0.7, 0.7};
        int[] ring = new int[ways.length / 2];
        for (int i = 0; i < ring.length; i++) {
            double x = eye.centre() + ways[2 * i] * eye.width() * 0.85;
            double y = eye.top() + eye.height() / 2 + ways[2 * i + 1] * eye.height() * 0.85;
            int column = (int) Math.clamp(x * picture.width(), 0, picture.width() - 1);
            int row = (int) Math.clamp(y * picture.height(), 0, picture.height() - 1);
            ring[i] = picture.argb()[row * picture.width() + column] & 0xffffff;
        }
        return ring;
    }
}
