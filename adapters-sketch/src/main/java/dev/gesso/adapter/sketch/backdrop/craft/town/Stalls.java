package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.geom.Rectangle2D;

/** Market stalls with fruit. */
public final class Stalls {

    private static final int[] FRUIT = {0xe0714f, 0xf0b44a, 0x8fb457, 0xc95a6a, 0xb78ac0};

    private Stalls() {}

    /** Stalls side by side with their feet on a line. */
    public static void row(View view, double foot, double height) {
        int count = (int) Math.max(2, StrictMath.rint(view.width() / (height * 1.25)));
        double step = (double) view.width() / count;
        for (int i = 0; i < count; i++) {
            stall(
                    view,
                    View.box(step * (i + 0.08), foot - height, step * 0.84, height),
                    (i + view.chance().below(2)) % 4);
        }
    }

    private static void stall(View view, Rectangle2D box, int cloth) {
        double tall = box.getHeight();
        int wood = view.air().lit(0xa9794f, 0.12);
        for (double side : new double[] {0.05, 0.92}) {
            view.fillBox(
                    box.getX() + box.getWidth() * side,
                    box.getY() + tall * 0.1,
                    box.getWidth() * 0.03,
                    tall * 0.9,
                    wood);
        }
        Rectangle2D counter = View.box(box.getX(), box.getMaxY() - tall * 0.36, box.getWidth(), tall * 0.32);
        crates(view, counter);
        view.shade(counter, Rgb.lighter(wood, 0.1), Rgb.darker(wood, 0.14));
        for (int i = 1; i < 6; i++) {
            view.fillBox(
                    counter.getX() + counter.getWidth() * i / 6,
                    counter.getY(),
                    view.units(2),
                    counter.getHeight(),
                    Rgb.darker(wood, 0.3),
                    0.5);
        }
        Awnings.paint(
                view,
                View.box(box.getX() - tall * 0.04, box.getY(), box.getWidth() + tall * 0.08, tall * 0.26),
                cloth,
                0.1);
    }

    private static void crates(View view, Rectangle2D counter) {
        double step = counter.getWidth() / 4;
        for (int i = 0; i < 4; i++) {
            int rgb = view.air().lit(FRUIT[view.chance().below(FRUIT.length)], 0.1);
            double size = step * 0.13;
            for (int fruit = 0; fruit < 9; fruit++) {
                double x = counter.getX() + step * (i + 0.2) + size * (fruit % 5) * 1.1 + (fruit < 5 ? 0 : size * 0.5);
                double y = counter.getY() - (fruit < 5 ? size * 0.5 : size * 1.5);
                view.fillDisc(x, y, size, size, fruit % 3 == 0 ? Rgb.lighter(rgb, 0.2) : rgb);
            }
        }
    }
}
