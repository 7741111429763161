package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.grain;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A cutting board with a handle. */
final class CuttingBoard {

    private CuttingBoard() {}

    static Drawing drawing() {
        return Drawing.of(CuttingBoard::whole, standing(2.6, 0.13), "cutting board", "chopping board", "breadboard")
                .bearing(0.12, 0.72, 0.5);
    }

    private static void whole(Brushwork art) {
        Shape edge = Contour.from(34, 16)
                .to(196, 16)
                .bend(204, 18, 208, 34)
                .to(240, 34)
                .swing(262, 34, 262, 72, 240, 76)
                .to(216, 78)
                .to(222, 92)
                .bend(222, 98, 214, 98)
                .to(10, 98)
                .bend(0, 98, 4, 90)
                .closed();
        art.soft(edge, art.main(0xd3a168, 0.7));
        Shape top = moved(edge, 0, -14);
        art.soft(top, art.main(0xd3a168, 1.15));
        art.flat(oval(240, 40, 8, 7), art.main(0xd3a168, 0.45));
        grain(art, 24, 10, 180, 34);
        grain(art, 18, 40, 190, 38);
    }
}
