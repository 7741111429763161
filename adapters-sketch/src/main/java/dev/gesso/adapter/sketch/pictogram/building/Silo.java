package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A tall silo with a domed roof. */
final class Silo {

    private Silo() {}

    static Drawing drawing() {
        return Drawing.of(Silo::whole, behind(0.42, 1.9), "silo", "grain silo", "water tower");
    }

    private static void whole(Brushwork art) {
        Shape body = together(box(3, 20, 36, 76), oval(21, 96, 18, 3.5));
        art.column(body, art.main(0xc9d1d6));
        for (int i = 0; i < 7; i++) {
            art.stroke(
                    Contour.from(3, 28 + i * 10)
                            .bend(21, 32 + i * 10, 39, 28 + i * 10)
                            .open(),
                    veil(0x4a5966, 0.3),
                    0.9);
        }
        art.column(
                Contour.from(2, 21)
                        .swing(3, -5, 39, -5, 40, 21)
                        .bend(21, 26, 2, 21)
                        .closed(),
                art.main(0xd8584a));
        art.ball(disc(21, 2.5, 2.5), 0x8796a1);
        for (int i = 0; i < 12; i++) {
            art.stroke(line(30, 28 + i * 6, 35, 28 + i * 6), 0x6d7a86, 0.9);
        }
        art.stroke(line(30, 25, 30, 97), 0x6d7a86, 1.1);
        art.stroke(line(35, 25, 35, 96), 0x6d7a86, 1.1);
    }
}
