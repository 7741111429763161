package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.Rectangle2D;

/** Books side by side, some leaning, with gaps. */
public final class Books {

    private static final int[] SPINES = {
        0xb5654f, 0x5f7fa3, 0xd3a254, 0x6d9277, 0x8d6a94, 0xc98b73, 0x4f7c80, 0xa8a06a, 0xe3cda2, 0x7a5c56
    };

    private Books() {}

    /** Fills one shelf from its left to its right end. */
    public static void fill(View view, Rectangle2D shelf) {
        Chance chance = view.chance();
        double x = shelf.getX() + view.units(4);
        while (x < shelf.getMaxX() - view.units(26)) {
            double wide = view.units(chance.between(10, 24));
            double tall = shelf.getHeight() * chance.between(0.62, 0.92);
            if (chance.below(14) == 0) {
                x += wide * 1.6;
            } else {
                book(view, View.box(x, shelf.getMaxY() - tall, wide, tall), SPINES[chance.below(SPINES.length)]);
                x += wide + view.units(1.2);
            }
        }
    }

    private static void book(View view, Rectangle2D box, int rgb) {
        view.lay(box, rgb);
        view.fillBox(
                box.getX(), box.getY(), box.getWidth() * 0.28, box.getHeight(), view.lit(Rgb.lighter(rgb, 0.4)), 0.4);
        view.layBox(
                box.getX(),
                box.getY() + box.getHeight() * 0.16,
                box.getWidth(),
                box.getHeight() * 0.05,
                Rgb.lighter(rgb, 0.5));
    }
}
