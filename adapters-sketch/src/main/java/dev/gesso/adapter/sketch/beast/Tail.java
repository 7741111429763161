package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.figure.Brushwork;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A tail, painted from where it begins towards the left. */
enum Tail {
    NONE,
    STUB,
    PUFF,
    LONG,
    TUFT,
    BUSHY,
    CURL,
    MANE,
    SCALY,
    FEATHERS;

    /** Paints it; it points along the ground at a rise of 0, and up at 1. */
    void paint(Graphics2D brush, double x, double y, double rise, int coat, int tip) {
        Graphics2D own = (Graphics2D) brush.create();
        own.translate(x, y);
        switch (this) {
            case NONE -> {}
            case STUB -> Brushwork.form(own, Brushwork.disc(-2, 0, 7, 6), coat, 1);
            case PUFF -> Brushwork.form(own, Brushwork.disc(-4, 0, 10, 9), tip, 1.5);
            case LONG -> Brushwork.limb(own, swing(rise), 7, coat);
            case TUFT -> tuft(own, rise, coat, tip);
            case BUSHY -> bushy(own, rise, coat, tip);
            case CURL -> curl(own, coat);
            case MANE -> Brushwork.form(own, strand(rise), tip, 2);
            case SCALY -> Brushwork.form(own, spike(rise), coat, 2);
            case FEATHERS -> Brushwork.form(own, fan(), tip, 2);
        }
        own.dispose();
    }

    private static Path2D swing(double rise) {
        Path2D path = new Path2D.Double();
        path.moveTo(4, 2);
        path.curveTo(-18, 4, -24, -10 * rise, -26, -20 * rise - 2);
        path.curveTo(-28, -34 * rise, -20, -40 * rise, -14, -38 * rise);
        return path;
    }

    private static void tuft(Graphics2D brush, double rise, int coat, int tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(4, 2);
        path.quadTo(-20, 2, -24, 22 - 34 * rise);
        Brushwork.limb(brush, path, 5, coat);
        Brushwork.form(brush, Brushwork.disc(-25, 25 - 36 * rise, 7, 9), tip, 1.5);
    }

    private static void bushy(Graphics2D brush, double rise, int coat, int tip) {
        Graphics2D own = (Graphics2D) brush.create();
        own.rotate(0.9 * rise - 0.15);
        Path2D tail = new Path2D.Double();
        tail.moveTo(6, -4);
        tail.curveTo(-10, -18, -36, -20, -52, -4);
        tail.curveTo(-40, 12, -12, 14, 6, 5);
        tail.closePath();
        Brushwork.form(own, tail, coat, 2);
        Path2D end = new Path2D.Double();
        end.moveTo(-52, -4);
        end.curveTo(-46, -10, -40, -13, -34, -15);
        end.quadTo(-38, -6, -30, -3);
        end.quadTo(-36, 2, -33, 8);
        end.curveTo(-40, 7, -47, 2, -52, -4);
        end.closePath();
        Brushwork.form(own, end, tip, 1);
        own.dispose();
    }

    private static void curl(Graphics2D brush, int coat) {
        Path2D path = new Path2D.Double();
        path.moveTo(4, 0);
        path.curveTo(-8, 4, -18, -2, -13, -8);
        path.curveTo(-8, -13, -4, -4, -14, -3);
        brush.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.setColor(Brushwork.colour(Brushwork.lit(coat, 0.9)));
        brush.draw(path);
    }

    private static Path2D strand(double rise) {
        Path2D path = new Path2D.Double();
        path.moveTo(6, -6);
        path.curveTo(-18, -12 * rise - 4, -26, 10, -24, 44 - 22 * rise);
        path.curveTo(-14, 40 - 22 * rise, -8, 22, 6, 8);
        path.closePath();
        return path;
    }

    private static Path2D spike(double rise) {
        Path2D path = new Path2D.Double();
        path.moveTo(8, -10);
        path.curveTo(-16, -8, -30, -16 * rise, -40, -30 * rise);
        path.lineTo(-46, -18 * rise + 4);
        path.curveTo(-34, 8, -12, 14, 8, 12);
        path.closePath();
        return path;
    }

    private static Path2D fan() {
        Path2D path = new Path2D.Double();
        path.moveTo(8, 8);
        path.quadTo(-18, 2, -22, -26);
        path.quadTo(-12, -20, -10, -30);
        path.quadTo(-2, -22, 4, -30);
        path.quadTo(8, -14, 12, -6);
        path.closePath();
        return path;
    }
}
