package dev.gesso.adapter.sketch.pictogram.growth;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A scarecrow in a field. */
final class Scarecrow {

    private Scarecrow() {}

    static Drawing drawing() {
        return Drawing.of(Scarecrow::whole, standing(0.9, 1.05), "scarecrow");
    }

    private static void whole(Brushwork art) {
        art.column(box(42.5, 40, 5, 60), 0x8a5a33);
        art.column(box(2, 43, 86, 4, 2), 0x9a6b41);
        for (double x : new double[] {6, 84}) {
            for (int i = -2; i <= 2; i++) {
                art.stroke(line(x, 45, x + (x < 45 ? -5 : 5), 45 + i * 4), 0xe8bf55, 1.8);
            }
        }
        art.soft(
                polygon(10, 39, 80, 39, 80, 51, 62, 52, 64, 82, 56, 79, 50, 83, 42, 79, 34, 83, 26, 81, 28, 52, 10, 51),
                art.main(0x4a78b5));
        for (double[] strawy : new double[][] {{30, 80}, {38, 82}, {46, 81}, {54, 81}, {60, 80}}) {
            art.stroke(line(strawy[0], strawy[1], strawy[0] - 2, strawy[1] + 8), 0xe8bf55, 2.2);
        }
        art.soft(turned(box(31, 60, 10, 10, 1), 8, 36, 65), 0xd8584a);
        art.soft(polygon(38, 39, 52, 39, 45, 47), 0xc0392b);
        art.ball(disc(45, 27, 14), 0xe9cf9c);
        art.flat(disc(40, 26, 1.8), 0x3b2a20);
        art.flat(disc(50, 26, 1.8), 0x3b2a20);
        art.stroke(curve(38, 32, 45, 35.5, 52, 32), 0x8a4a35, 1.4);
        art.flat(polygon(45, 27, 47, 30, 43, 30), 0xe0743e);
        art.soft(blob(25, 20, 45, 14, 65, 20, 45, 23), 0x8a5632);
        art.soft(polygon(34, 18, 40, 1, 51, 3, 56, 18), 0x9a6237);
        art.flat(polygon(34.6, 15, 55.2, 15, 56, 18, 34, 18), 0xc0392b);
    }
}
