package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.figure.Brushwork;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * On its belly, seen from its side.
 *
 * @param asleep whether the head lies on the paws
 */
record Lying(Species species, Face face, boolean asleep) implements Carriage {

    private double length() {
        return species.physique().length() * 1.04;
    }

    private double depth() {
        return species.physique().depth() * 1.02;
    }

    @Override
    public void paint(Graphics2D brush) {
        species.tail().paint(brush, 4, -9, 0.25, species.coat(), species.marks());
        frontLeg(brush, 12, 0.8);
        Area body = new Area(outline());
        Brushwork.form(brush, body, species.coat(), 2.5);
        species.pattern().paint(brush, body, species.marks());
        haunch(brush);
        frontLeg(brush, 0, 1);
        face.paint(brush, head().getX(), head().getY() + face.height() / 2, asleep ? 0.12 : 0);
    }

    private Path2D outline() {
        Path2D path = new Path2D.Double();
        path.moveTo(2, -2);
        path.curveTo(-10, -depth() * 0.6, 2, -depth() * 1.05, length() * 0.34, -depth());
        path.curveTo(length() * 0.6, -depth() * 0.98, length() * 0.86, -depth() * 1.1, length() + 2, -depth() * 0.5);
        path.quadTo(length() + 4, -2, length() - 8, -1);
        path.lineTo(8, 0);
        path.closePath();
        return path;
    }

    private void haunch(Graphics2D brush) {
        double thick = species.physique().leg();
        Brushwork.form(
                brush,
                Brushwork.disc(length() * 0.2, -depth() * 0.36, length() * 0.19, depth() * 0.37),
                Brushwork.lit(species.legs(), 0.96),
                2);
        Brushwork.form(
                brush, Brushwork.disc(length() * 0.34, -thick * 0.36, thick * 0.95, thick * 0.42), species.paws(), 1);
    }

    private void frontLeg(Graphics2D brush, double further, double light) {
        double thick = species.physique().leg() * 0.9;
        Path2D path = new Path2D.Double();
        path.moveTo(length() * 0.84, -thick * 0.6);
        path.lineTo(length() + 12 + further, -thick * 0.48);
        Brushwork.limb(brush, path, thick, Brushwork.lit(species.legs(), light));
        Brushwork.form(
                brush,
                Brushwork.disc(length() + 16 + further, -thick * 0.44, thick * 0.66, thick * 0.44),
                Brushwork.lit(species.paws(), light),
                1);
    }

    @Override
    public Point2D head() {
        double bottom = asleep ? -3 : -depth() * 0.42;
        double aside = face.profile() ? face.width() * 0.2 : asleep ? 6 : 0;
        return new Point2D.Double(length() + aside, bottom - face.height() / 2);
    }

    @Override
    public Point2D back() {
        return new Point2D.Double(length() * 0.45, -depth());
    }

    @Override
    public Point2D paw() {
        return new Point2D.Double(length() + 18, -6);
    }

    @Override
    public double turn() {
        return 0;
    }
}
