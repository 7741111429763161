package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A pine tree under snow. */
final class SnowyPine {

    private SnowyPine() {}

    static Drawing drawing() {
        return Drawing.of(SnowyPine::whole, behind(0.68, 1.7), "snowy pine", "snow covered tree");
    }

    private static void whole(Brushwork art) {
        art.column(box(29, 84, 10, 14), 0x7a4a2a);
        art.soft(oval(34, 97, 24, 3), 0xf4f9fd);
        for (int i = 3; i >= 0; i--) {
            double top = 2 + i * 17;
            double half = 14 + i * 6.4;
            double foot = top + 34;
            art.soft(
                    Contour.from(34, top)
                            .bend(34 - half * 0.3, foot - 12, 34 - half, foot)
                            .bend(34 - half * 0.5, foot + 4, 34, foot + 2)
                            .bend(34 + half * 0.5, foot + 4, 34 + half, foot)
                            .bend(34 + half * 0.3, foot - 12, 34, top)
                            .closed(),
                    art.main(0x3d8b5c));
            art.soft(
                    Contour.from(34, top)
                            .bend(34 - half * 0.25, foot - 14, 34 - half * 0.78, foot - 5)
                            .bend(34 - half * 0.45, foot - 3, 34 - half * 0.32, foot - 9)
                            .bend(34 - half * 0.1, foot - 4, 34, foot - 12)
                            .bend(34 + half * 0.1, foot - 7, 34 + half * 0.22, foot - 14)
                            .bend(34 + half * 0.1, foot - 20, 34, top)
                            .closed(),
                    0xffffff);
        }
    }
}
