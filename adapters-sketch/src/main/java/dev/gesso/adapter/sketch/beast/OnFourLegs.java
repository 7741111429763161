package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.figure.Brushwork;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Seen from its side, on the way to the right. */
record OnFourLegs(Species species, Face face, Gait gait) implements Carriage {

    private double length() {
        return species.physique().length() * gait.stretch();
    }

    private double belly() {
        return -species.physique().legs() - gait.lift();
    }

    private double ridge() {
        return belly() - species.physique().depth();
    }

    @Override
    public void paint(Graphics2D brush) {
        leg(brush, 0.2, gait.hind(false), false);
        leg(brush, 0.78, gait.front(false), false);
        Tail tail = species.tail();
        tail.paint(brush, 4, ridge() + species.physique().depth() * 0.34, 1, species.coat(), species.marks());
        if (!face.profile()) {
            body(brush);
        }
        leg(brush, 0.12, gait.hind(true), true);
        leg(brush, 0.88, gait.front(true), true);
        if (face.profile()) {
            body(brush);
        }
        face.paint(brush, head().getX(), head().getY() + face.height() / 2, 0);
    }

    private void body(Graphics2D brush) {
        Area body = new Area(outline());
        Brushwork.form(brush, body, species.coat(), 2.5);
        Area belly = new Area(Brushwork.disc(
                length() * 0.55,
                belly() + 3,
                length() * 0.36,
                species.physique().depth() * 0.3));
        belly.intersect(body);
        brush.setColor(Brushwork.colour(species.belly()));
        brush.fill(belly);
        species.pattern().paint(brush, body, species.marks());
    }

    private Path2D outline() {
        double depth = species.physique().depth();
        double round = depth * 0.5;
        Path2D path = new Path2D.Double();
        path.moveTo(round, ridge());
        path.curveTo(
                length() * 0.4, ridge() + depth * 0.07, length() * 0.6, ridge() + 2, length() - round, ridge() - 1);
        path.curveTo(length() + 6, ridge(), length() + 7, belly() - depth * 0.1, length() - round * 0.9, belly() + 2);
        path.curveTo(length() * 0.6, belly(), length() * 0.45, belly() - depth * 0.12, round, belly() + 1);
        path.curveTo(-5, belly(), -6, ridge() + 2, round, ridge());
        path.closePath();
        return path;
    }

    private void leg(Graphics2D brush, double along, Leg way, boolean near) {
        double thick = species.physique().leg();
        double x = length() * along;
        double y = belly() - species.physique().depth() * 0.3;
        double reach = -y - thick * 0.32;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x + way.kneeX() * reach, y + way.kneeY() * reach, x + way.footX() * reach, y + way.footY() * reach);
        double light = near ? 1 : 0.8;
        Brushwork.limb(brush, path, thick, Brushwork.lit(species.legs(), light));
        double footX = x + way.footX() * reach + thick * 0.14;
        double footY = y + way.footY() * reach;
        Brushwork.form(
                brush,
                Brushwork.disc(footX, footY, thick * 0.62, thick * 0.36),
                Brushwork.lit(species.paws(), light),
                1);
    }

    @Override
    public Point2D head() {
        double depth = species.physique().depth();
        if (face.profile()) {
            return new Point2D.Double(length() + face.width() * 0.16, ridge() + depth * 0.62 - face.height() / 2);
        }
        return new Point2D.Double(length() + 1, ridge() + depth * 0.62 - face.height() / 2);
    }

    @Override
    public Point2D back() {
        return new Point2D.Double(length() * 0.42, ridge() + 3);
    }

    @Override
    public Point2D paw() {
        return new Point2D.Double(head().getX() + face.width() * 0.3, head().getY() + face.height() * 0.32);
    }

    @Override
    public double turn() {
        return gait.turn();
    }
}
