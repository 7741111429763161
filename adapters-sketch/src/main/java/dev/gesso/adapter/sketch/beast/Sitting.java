package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.figure.Brushwork;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** On its hind legs, facing us. */
record Sitting(Species species, Face face) implements Carriage {

    private double half() {
        return species.physique().upright() / 2;
    }

    private double tall() {
        return species.physique() == Physique.FROG
                ? 34
                : 40 + species.physique().legs() * 0.4;
    }

    @Override
    public void paint(Graphics2D brush) {
        species.tail().paint(brush, -half() * 0.82, -9, 0.75, species.coat(), species.marks());
        boolean frog = species.physique() == Physique.FROG;
        if (frog) {
            hindLegs(brush);
        }
        body(brush);
        if (!frog) {
            hindLegs(brush);
        }
        frontLeg(brush, -1);
        frontLeg(brush, 1);
        face.paint(brush, head().getX(), head().getY() + face.height() / 2, 0);
    }

    private void body(Graphics2D brush) {
        Area body = new Area(outline());
        Brushwork.form(brush, body, species.coat(), 2.5);
        if (species.pattern() == Pattern.YOKED) {
            Area yoke = new Area(Brushwork.disc(0, -tall(), half(), tall() * 0.52));
            yoke.intersect(body);
            brush.setColor(Brushwork.colour(species.marks()));
            brush.fill(yoke);
        } else {
            species.pattern().paint(brush, body, species.marks());
            Area belly = new Area(Brushwork.disc(0, -tall() * 0.42, half() * 0.56, tall() * 0.46));
            belly.intersect(body);
            brush.setColor(Brushwork.colour(species.belly()));
            brush.fill(belly);
        }
    }

    private Path2D outline() {
        double half = half();
        Path2D path = new Path2D.Double();
        path.moveTo(-half * 0.5, -tall());
        path.curveTo(-half * 0.8, -tall() * 0.62, -half * 1.08, -tall() * 0.3, -half * 0.86, -3);
        path.quadTo(0, 3, half * 0.86, -3);
        path.curveTo(half * 1.08, -tall() * 0.3, half * 0.8, -tall() * 0.62, half * 0.5, -tall());
        path.closePath();
        return path;
    }

    private void hindLegs(Graphics2D brush) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double x = sign * half() * 0.84;
            Brushwork.form(brush, Brushwork.disc(x, -12, half() * 0.36, 13), Brushwork.lit(species.legs(), 0.95), 2);
            Brushwork.form(brush, Brushwork.disc(x + sign * 3, -5, half() * 0.38, 6), species.paws(), 1);
        }
    }

    private void frontLeg(Graphics2D brush, int sign) {
        double thick = species.physique().leg() * 0.86;
        Path2D path = new Path2D.Double();
        path.moveTo(sign * half() * 0.38, -tall() * 0.72);
        path.quadTo(sign * half() * 0.4, -tall() * 0.4, sign * half() * 0.26, -thick * 0.45);
        Brushwork.limb(brush, path, thick, species.legs());
        Brushwork.form(
                brush,
                Brushwork.disc(sign * half() * 0.26, -thick * 0.36, thick * 0.68, thick * 0.4),
                species.paws(),
                1);
    }

    @Override
    public Point2D head() {
        double aside = face.profile() ? face.width() * 0.2 : 0;
        return new Point2D.Double(aside, -tall() + 10 - face.height() / 2);
    }

    @Override
    public Point2D back() {
        return new Point2D.Double(0, -tall() * 0.4);
    }

    @Override
    public Point2D paw() {
        return new Point2D.Double(half() * 0.4, -tall() * 0.45);
    }

    @Override
    public double turn() {
        return 0;
    }
}
