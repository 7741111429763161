package dev.gesso.adapter.sketch.pictogram.craft;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.mirrored;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import java.awt.Color;
import java.awt.Shape;

/** Small things that many drawings carry. */
public final class Trimmings {

    private Trimmings() {}

    /** A tied ribbon, as wide as twice the reach, its knot at the point. */
    public static void bow(Brushwork art, double x, double y, double reach, Color color) {
        double r = reach;
        Shape tail = Contour.from(x, y)
                .bend(x + r * 0.35, y + r * 0.4, x + r * 0.4, y + r)
                .to(x + r * 0.58, y + r * 0.8)
                .to(x + r * 0.78, y + r * 0.85)
                .bend(x + r * 0.55, y + r * 0.2, x, y)
                .closed();
        Shape loop = blob(
                x, y, x + r * 0.5, y - r * 0.55, x + r, y - r * 0.4, x + r, y + r * 0.3, x + r * 0.5, y + r * 0.25);
        Shape hollow = oval(x + r * 0.68, y - r * 0.12, r * 0.2, r * 0.2);
        for (boolean left : new boolean[] {false, true}) {
            art.soft(side(tail, x, left), Tint.darker(color, 0.15));
            art.soft(side(loop, x, left), color);
            art.shade(side(hollow, x, left), 0.35);
        }
        art.ball(box(x - r * 0.17, y - r * 0.2, r * 0.34, r * 0.38, r * 0.13), Tint.lighter(color, 0.1));
    }

    /** A blossom of six petals. */
    public static void flower(Brushwork art, double x, double y, double radius, Color petals, Color heart) {
        for (int i = 0; i < 6; i++) {
            Shape petal = oval(x, y - radius * 0.62, radius * 0.32, radius * 0.4);
            art.soft(turned(petal, i * 60, x, y), petals);
        }
        art.ball(disc(x, y, radius * 0.32), heart);
    }

    /** A pointed leaf from its stalk to its tip. */
    public static void leaf(Brushwork art, double x, double y, double tipX, double tipY, Color color) {
        double dx = (tipX - x) * 0.5;
        double dy = (tipY - y) * 0.5;
        Shape blade = Contour.from(x, y)
                .bend(x + dx - dy * 0.8, y + dy + dx * 0.8, tipX, tipY)
                .bend(x + dx + dy * 0.8, y + dy - dx * 0.8, x, y)
                .closed();
        art.soft(blade, color);
        art.stroke(line(x, y, x + dx * 1.6, y + dy * 1.6), Tint.veil(0x10301a, 0.3), 0.9);
    }

    /** A fire, its foot in the middle of the bottom of the box. */
    public static void flames(Brushwork art, double x, double y, double width, double height) {
        int[] colors = {0xf4511e, 0xffa726, 0xffee58};
        for (int i = 0; i < colors.length; i++) {
            double w = width * (1 - i * 0.3);
            double h = height * (1 - i * 0.28);
            art.flat(flame(x + (width - w) / 2, y + height - h, w, h), colors[i]);
        }
    }

    private static Shape flame(double x, double y, double w, double h) {
        return Contour.from(x + w * 0.5, y + h)
                .swing(x - w * 0.2, y + h, x + w * 0.02, y + h * 0.5, x + w * 0.2, y + h * 0.36)
                .bend(x + w * 0.24, y + h * 0.54, x + w * 0.34, y + h * 0.52)
                .bend(x + w * 0.28, y + h * 0.2, x + w * 0.54, y)
                .bend(x + w * 0.52, y + h * 0.3, x + w * 0.7, y + h * 0.48)
                .bend(x + w * 0.8, y + h * 0.44, x + w * 0.8, y + h * 0.3)
                .swing(x + w * 1.06, y + h * 0.58, x + w * 1.1, y + h, x + w * 0.5, y + h)
                .closed();
    }

    /** A wheel with spokes. */
    public static void wheel(Brushwork art, double x, double y, double radius, Color color) {
        for (int i = 0; i < 4; i++) {
            art.stroke(turned(line(x - radius * 0.8, y, x + radius * 0.8, y), i * 45 + 10, x, y), color, radius * 0.12);
        }
        art.stroke(disc(x, y, radius * 0.88), Tint.darker(color, 0.25), radius * 0.24);
        art.stroke(disc(x, y, radius * 0.82), Tint.lighter(color, 0.12), radius * 0.08);
        art.ball(disc(x, y, radius * 0.24), color);
    }

    /** A thread of smoke that rises from a point. */
    public static void smoke(Brushwork art, double x, double y, double height) {
        double h = height;
        Shape thread = curve(
                x,
                y,
                x + h * 0.09,
                y - h * 0.25,
                x - h * 0.07,
                y - h * 0.5,
                x + h * 0.1,
                y - h * 0.78,
                x + h * 0.02,
                y - h);
        art.stroke(thread, Tint.veil(0x9aa0b0, 0.55), 2.2);
    }

    private static Shape side(Shape shape, double axis, boolean left) {
        return left ? mirrored(shape, axis) : shape;
    }
}
