package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.figure.Brushwork;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.Set;

/** What is on a coat. */
enum Pattern {
    PLAIN,
    STRIPED,
    SPOTTED,
    PATCHED,
    /** Dark around the shoulders, as pandas are. */
    YOKED;

    private static final double[][] SPOTS = {
        {0.14, 0.3}, {0.3, 0.62}, {0.42, 0.26}, {0.56, 0.58}, {0.68, 0.26}, {0.82, 0.6}, {0.2, 0.8}, {0.9, 0.3}
    };

    /** The pattern that a prompt asks for. */
    static Optional<Pattern> asked(Set<String> traits) {
        if (traits.contains("striped")) {
            return Optional.of(STRIPED);
        }
        return traits.contains("spotted") ? Optional.of(SPOTTED) : Optional.empty();
    }

    /** Paints it over a body, which it does not leave. */
    void paint(Graphics2D brush, Shape body, int rgb) {
        Rectangle2D box = body.getBounds2D();
        Area marks = new Area(marks(box));
        marks.intersect(new Area(body));
        brush.setColor(Brushwork.colour(rgb));
        brush.fill(marks);
    }

    private Path2D marks(Rectangle2D box) {
        return switch (this) {
            case PLAIN -> new Path2D.Double();
            case STRIPED -> stripes(box);
            case SPOTTED -> discs(box, SPOTS.length, 0.055);
            case PATCHED -> discs(box, 4, 0.16);
            case YOKED ->
                new Path2D.Double(new Rectangle2D.Double(
                        box.getX() + box.getWidth() * 0.62, box.getY(), box.getWidth() * 0.3, box.getHeight()));
        };
    }

    private static Path2D stripes(Rectangle2D box) {
        Path2D stripes = new Path2D.Double();
        for (int i = 0; i < 6; i++) {
            double x = box.getX() + box.getWidth() * (0.1 + 0.15 * i);
            double width = box.getWidth() * 0.035;
            stripes.moveTo(x - width, box.getY());
            stripes.lineTo(x + width, box.getY());
            stripes.quadTo(
                    x + width, box.getCenterY(), x - width, box.getY() + box.getHeight() * (0.6 + 0.1 * (i % 2)));
            stripes.closePath();
        }
        return stripes;
    }

    private static Path2D discs(Rectangle2D box, int count, double size) {
        Path2D discs = new Path2D.Double();
        double radius = size * box.getWidth();
        for (int i = 0; i < count; i++) {
            double x = box.getX() + box.getWidth() * SPOTS[i][0];
            double y = box.getY() + box.getHeight() * SPOTS[i][1];
            discs.append(Brushwork.disc(x, y, radius, radius * 0.8), false);
        }
        return discs;
    }
}
