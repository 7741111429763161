package dev.gesso.adapter.sketch.pictogram.play;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A wooden rocking horse. */
final class RockingHorse {

    private RockingHorse() {}

    static Drawing drawing() {
        return Drawing.of(RockingHorse::whole, standing(1.15, 0.62), "rocking horse", "wooden horse", "toy horse");
    }

    private static void whole(Brushwork art) {
        art.soft(blob(20, 34, 10, 36, 2, 50, 6, 66, 12, 58, 18, 62, 24, 48), 0x7a4a2a);
        art.stroke(line(36, 58, 24, 86), art.main(0xe0aa6a, 0.8), 9);
        art.stroke(line(78, 58, 92, 86), art.main(0xe0aa6a, 0.8), 9);
        Shape horse = blob(
                24, 32, 44, 36, 62, 34, 70, 20, 76, 8, 88, 6, 102, 20, 104, 28, 96, 32, 88, 28, 88, 44, 82, 60, 62, 66,
                40, 64, 24, 56);
        art.soft(horse, art.main(0xe0aa6a));
        art.soft(polygon(80, 8, 84, -0.5, 89, 8), art.main(0xe0aa6a));
        art.soft(blob(86, 4, 76, 2, 68, 12, 62, 24, 58, 36, 66, 36, 74, 26, 80, 14), 0x7a4a2a);
        art.soft(blob(34, 33, 48, 36, 60, 33, 62, 46, 48, 54, 36, 46), 0xd8433c);
        art.stroke(curve(35, 34, 48, 38, 60, 34), 0xf0c860, 2.4);
        art.flat(disc(90, 17, 2), 0x2b2018);
        art.stroke(curve(84, 26, 92, 22, 94, 12), 0xd8433c, 1.8);
        art.stroke(line(48, 62, 40, 86), art.main(0xe0aa6a), 9);
        art.stroke(line(70, 62, 78, 86), art.main(0xe0aa6a), 9);
        art.stroke(Contour.from(5, 82).bend(57, 108, 110, 82).open(), 0xc0392b, 7);
        art.stroke(Contour.from(6, 81).bend(57, 105, 109, 81).open(), 0xe8746a, 2);
    }
}
