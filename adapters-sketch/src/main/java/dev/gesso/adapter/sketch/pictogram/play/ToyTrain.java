package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A wooden toy train with a carriage. */
final class ToyTrain {

    private ToyTrain() {}

    static Drawing drawing() {
        return Drawing.of(ToyTrain::whole, standing(2, 0.3), "toy train", "wooden train", "model train")
                .holding(0.06, 0.36, 0.46, ToyTrain::front);
    }

    private static void whole(Brushwork art) {
        art.flat(polygon(8, 46, 80, 46, 76, 54, 12, 54), 0x1f4f80);
        art.flat(disc(166, 10, 7), veil(0xc9d1d6, 0.8));
        art.flat(disc(153, 6, 5), veil(0xc9d1d6, 0.6));
        art.column(polygon(158, 38, 178, 38, 182, 22, 154, 22), 0xf0b840);
        art.fading(box(128, 36, 64, 40, 10), art.main(0xd8433c, 1.4), art.main(0xd8433c, 0.8));
        art.soft(box(98, 20, 40, 58, 3), art.main(0xd8433c));
        art.soft(box(92, 13, 52, 9, 4), 0x3f8fc4);
        art.soft(box(106, 30, 24, 20, 3), 0xcdeefb);
        art.ball(disc(188, 56, 8), 0xf0b840);
        art.soft(box(94, 74, 102, 9, 3), 0x8a5a33);
        for (double x : new double[] {112, 146, 178}) {
            art.ball(disc(x, 86, 13), 0x3f8fc4);
            art.ball(disc(x, 86, 5), 0xf0b840);
        }
        front(art);
    }

    private static void front(Brushwork art) {
        art.soft(box(78, 76, 20, 5, 2), 0x5d6873);
        art.soft(box(6, 48, 76, 30, 3), 0x3f8fc4);
        art.light(box(8, 49, 72, 3, 1.5), 0.4);
        art.soft(box(2, 74, 84, 9, 3), 0x8a5a33);
        for (double x : new double[] {22, 66}) {
            art.ball(disc(x, 86, 13), 0xd8433c);
            art.ball(disc(x, 86, 5), 0xf0b840);
        }
        art.light(star(44, 62, 9, 4, 5), 0.85);
    }
}
