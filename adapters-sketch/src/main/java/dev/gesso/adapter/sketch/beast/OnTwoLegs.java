package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.figure.Brushwork;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** A bird, seen from its side. */
record OnTwoLegs(Species species, Face face, Pose pose) implements Carriage {

    private static final double LEGS = 17;

    private boolean isDown() {
        return pose == Pose.SITTING || pose == Pose.LYING || pose == Pose.SLEEPING;
    }

    private double belly() {
        return isDown() ? 0 : -LEGS;
    }

    @Override
    public void paint(Graphics2D brush) {
        if (!isDown()) {
            double stride = pose == Pose.RUNNING || pose == Pose.JUMPING ? 12 : 0;
            leg(brush, 30, stride);
            leg(brush, 20, -stride);
        }
        species.tail().paint(brush, 4, belly() - 26, 1, species.coat(), species.marks());
        Brushwork.form(brush, body(), species.coat(), 2.5);
        Brushwork.form(brush, wing(), species.marks(), 2);
        face.paint(brush, head().getX(), head().getY() + face.height() / 2, 0);
    }

    private void leg(Graphics2D brush, double x, double stride) {
        Path2D leg = new Path2D.Double();
        leg.moveTo(x, belly() - 4);
        leg.lineTo(x + stride, -3);
        leg.moveTo(x + stride - 5, -1.5);
        leg.lineTo(x + stride + 8, -1.5);
        brush.setColor(Brushwork.colour(species.legs()));
        brush.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(leg);
    }

    private Path2D body() {
        double ground = belly();
        Path2D path = new Path2D.Double();
        path.moveTo(-2, ground - 30);
        path.curveTo(10, ground - 34, 30, ground - 34, 40, ground - 50);
        path.curveTo(56, ground - 44, 60, ground - 22, 48, ground - 9);
        path.curveTo(38, ground + 2, 14, ground + 2, 6, ground - 8);
        path.quadTo(-2, ground - 18, -2, ground - 30);
        path.closePath();
        return path;
    }

    private Path2D wing() {
        double middle = belly() - 22;
        Path2D path = new Path2D.Double();
        path.moveTo(36, middle - 4);
        path.curveTo(34, middle + 12, 16, middle + 12, 6, middle - 2);
        path.curveTo(16, middle - 6, 26, middle - 8, 36, middle - 4);
        path.closePath();
        return path;
    }

    @Override
    public Point2D head() {
        return new Point2D.Double(48, belly() - 34 - face.height() / 2);
    }

    @Override
    public Point2D back() {
        return new Point2D.Double(20, belly() - 33);
    }

    @Override
    public Point2D paw() {
        return new Point2D.Double(48 + face.width() / 2, belly() - 34 - face.height() / 2);
    }

    @Override
    public double turn() {
        return pose == Pose.JUMPING ? -12 : 0;
    }
}
