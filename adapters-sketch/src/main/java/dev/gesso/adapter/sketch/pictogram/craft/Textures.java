package dev.gesso.adapter.sketch.pictogram.craft;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What things are made of, laid over a whole shape. */
public final class Textures {

    private Textures() {}

    /** Level boards, one above the other. */
    public static void boards(Brushwork art, Shape shape, Color color, int count) {
        Rectangle2D area = shape.getBounds2D();
        double step = area.getHeight() / count;
        art.soft(shape, color);
        for (int i = 0; i < count; i++) {
            double y = area.getY() + i * step;
            art.light(both(shape, box(area.getX(), y, area.getWidth(), step * 0.14)), 0.25);
            art.shade(both(shape, box(area.getX(), y + step * 0.87, area.getWidth(), step * 0.13)), 0.25);
        }
    }

    /** Upright boards, side by side. */
    public static void staves(Brushwork art, Shape shape, Color color, int count) {
        Rectangle2D area = shape.getBounds2D();
        double step = area.getWidth() / count;
        art.soft(shape, color);
        for (int i = 0; i < count; i++) {
            double x = area.getX() + i * step;
            art.light(both(shape, box(x, area.getY(), step * 0.14, area.getHeight())), 0.25);
            art.shade(both(shape, box(x + step * 0.87, area.getY(), step * 0.13, area.getHeight())), 0.25);
        }
    }

    /** Courses of stones or bricks in mortar. */
    public static void bricks(Brushwork art, Shape shape, Color color, int courses, double length) {
        Rectangle2D area = shape.getBounds2D();
        double step = area.getHeight() / courses;
        art.soft(shape, Tint.darker(color, 0.22));
        for (int i = 0; i < courses; i++) {
            double y = area.getY() + (i + 0.08) * step;
            double shift = i % 2 == 0 ? 0 : -length / 2;
            for (int j = 0; area.getX() + shift + j * length < area.getMaxX(); j++) {
                double x = area.getX() + shift + (j + 0.06) * length;
                Color tone = (i * 7 + j * 5) % 3 == 0 ? Tint.lighter(color, 0.14) : color;
                art.soft(both(shape, box(x, y, length * 0.88, step * 0.84, step * 0.2)), tone);
            }
        }
    }

    /** Wickerwork: short strands over and under. */
    public static void wicker(Brushwork art, Shape shape, Color color, int rows, double length) {
        Rectangle2D area = shape.getBounds2D();
        double step = area.getHeight() / rows;
        art.soft(shape, Tint.darker(color, 0.38));
        for (int i = 0; i < rows; i++) {
            double shift = i % 2 == 0 ? 0 : -length / 2;
            for (int j = 0; area.getX() + shift + j * length < area.getMaxX(); j++) {
                double x = area.getX() + shift + j * length;
                Shape strand = box(x + length * 0.03, area.getY() + i * step, length * 0.94, step * 0.82, step * 0.4);
                art.soft(both(shape, strand), color);
            }
        }
    }

    /** A few fine lines along a level board. */
    public static void grain(Brushwork art, double x, double y, double width, double height) {
        Color vein = Tint.veil(0x3a1c10, 0.2);
        art.stroke(line(x + width * 0.08, y + height * 0.35, x + width * 0.42, y + height * 0.35), vein, 0.7);
        art.stroke(line(x + width * 0.3, y + height * 0.65, x + width * 0.62, y + height * 0.65), vein, 0.7);
        art.stroke(line(x + width * 0.68, y + height * 0.4, x + width * 0.92, y + height * 0.4), vein, 0.7);
    }
}
