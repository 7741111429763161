package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;

/** Beds seen from the foot. */
public final class Beds {

    private Beds() {}

    /** A bed with pillows; the middle of its foot end, the width. */
    public static void paint(View view, double x, double foot, double width, int cloth) {
        double tall = width * 0.62;
        double left = x - width / 2;
        Furniture.block(view, left - width * 0.03, foot - tall, width * 1.06, tall * 0.9, 0xa27650);
        view.lay(Furniture.rounded(left, foot - tall * 0.66, width, tall * 0.3, view.units(18)), 0xf7f1e6);
        for (double side : new double[] {0.07, 0.53}) {
            Furniture.block(view, left + width * side, foot - tall * 0.76, width * 0.4, tall * 0.24, 0xfdf9f1);
        }
        Furniture.block(view, left - width * 0.01, foot - tall * 0.5, width * 1.02, tall * 0.42, cloth);
        view.lay(
                Furniture.rounded(left - width * 0.01, foot - tall * 0.52, width * 1.02, tall * 0.13, view.units(10)),
                Rgb.lighter(cloth, 0.5));
        view.layBox(left, foot - tall * 0.08, width * 0.06, tall * 0.08, 0x7d5838);
        view.layBox(left + width * 0.94, foot - tall * 0.08, width * 0.06, tall * 0.08, 0x7d5838);
    }
}
