package dev.gesso.adapter.sketch.pictogram.furniture;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A window with a flowery sill, the sky behind its panes. */
final class Window {

    private Window() {}

    static Drawing drawing() {
        return Drawing.of(Window::whole, standing(0.9, 0.85), "window", "window frame", "window sill", "windowsill")
                .bearing(0.1, 0.9, 0.88);
    }

    private static void whole(Brushwork art) {
        art.soft(box(4, 0, 82, 92, 3), art.main(0xf5f0e6));
        Shape pane = box(11, 7, 68, 78);
        art.fading(pane, new Color(0x6cbcf2), new Color(0xd6effb));
        art.flat(
                both(pane, together(disc(30, 38, 8), disc(40, 34, 10), disc(50, 39, 8), box(30, 38, 20, 9, 4))),
                0xffffff);
        art.flat(both(pane, blob(5, 80, 28, 68, 55, 74, 90, 64, 92, 95, 5, 95)), 0x8cc56a);
        art.light(both(pane, polygon(20, 85, 52, 7, 64, 7, 32, 85)), 0.2);
        art.soft(box(42, 5, 6, 82), art.main(0xf5f0e6));
        art.soft(box(9, 42, 72, 6), art.main(0xf5f0e6));
        art.shade(box(11, 48, 31, 1.6), 0.18);
        art.shade(box(48, 48, 31, 1.6), 0.18);
        art.shade(box(11, 7, 68, 2), 0.18);
        art.soft(box(0, 88, 90, 12, 3), art.main(0xf5f0e6, 0.9));
    }
}
