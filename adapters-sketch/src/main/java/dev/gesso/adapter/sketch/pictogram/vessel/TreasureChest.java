package dev.gesso.adapter.sketch.pictogram.vessel;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.staves;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A chest with its lid up, full of gold. */
final class TreasureChest {

    private TreasureChest() {}

    static Drawing drawing() {
        return Drawing.of(TreasureChest::whole, standing(1.25, 0.5), "treasure chest", "chest", "treasure")
                .holding(0.12, 0.88, 0.56, TreasureChest::front);
    }

    private static void whole(Brushwork art) {
        Shape lid = Contour.from(8, 50)
                .to(12, 20)
                .swing(16, -4, 109, -4, 113, 20)
                .to(117, 50)
                .closed();
        staves(art, lid, art.main(0x9a5a2e, 0.7), 8);
        art.shade(
                Contour.from(16, 50)
                        .to(19, 24)
                        .swing(24, 8, 101, 8, 106, 24)
                        .to(109, 50)
                        .closed(),
                0.45);
        art.stroke(
                Contour.from(10, 48)
                        .to(13, 20)
                        .swing(18, -2, 107, -2, 112, 20)
                        .to(115, 48)
                        .open(),
                0xe8b93c,
                4);
        for (int i = 0; i < 15; i++) {
            double x = 18 + i * 6.4;
            double y = 50 - 9 * Math.max(0, 1 - StrictMath.pow((i - 7) / 7.5, 2)) - i * 5 % 4;
            art.ball(oval(x, y, 7.5, 6.5), i % 4 == 1 ? 0xffe07a : 0xf7c231);
        }
        art.ball(star(44, 36, 8, 5, 4), 0xe0446a);
        art.ball(star(82, 37, 7, 4.5, 4), 0x45b3e6);
        front(art);
    }

    private static void front(Brushwork art) {
        boards(art, box(6, 52, 113, 48, 3), art.main(0x9a5a2e), 3);
        art.soft(box(4, 50, 117, 9, 3), 0xe8b93c);
        for (double x : new double[] {14, 101}) {
            art.soft(box(x, 50, 10, 50, 2), 0xe8b93c);
            art.flat(disc(x + 5, 66, 2), 0x9c6f18);
            art.flat(disc(x + 5, 90, 2), 0x9c6f18);
        }
        art.soft(box(52, 52, 21, 25, 5), 0xf7cf57);
        art.flat(together(disc(62.5, 62, 3.5), polygon(62.5, 62, 66, 72, 59, 72)), 0x5d3a14);
    }
}
