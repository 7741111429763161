package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.ribbon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.bow;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A candy cane with a bow. */
final class CandyCane {

    private CandyCane() {}

    static Drawing drawing() {
        return Drawing.of(CandyCane::whole, standing(0.6, 0.2), "candy cane", "peppermint stick");
    }

    private static void whole(Brushwork art) {
        Shape cane = ribbon(
                Contour.from(22, 93).to(22, 26).swing(22, 0, 52, 0, 52, 26).open(), 12.4);
        art.soft(cane, 0xfffaf6);
        for (int i = 0; i < 9; i++) {
            art.soft(both(cane, turned(box(-8, 6 + i * 13, 60, 6), -32, 22, 9 + i * 13)), art.main(0xd8323e));
        }
        art.soft(both(cane, turned(box(40, 8, 30, 6), 40, 52, 12)), art.main(0xd8323e));
        art.light(ribbon(Contour.from(19, 92).to(19, 26).bend(20, 12, 30, 8).open(), 2), 0.5);
        bow(art, 22, 62, 19, new Color(0x4caf72));
    }
}
