package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A digger on tracks, its arm to the right. */
final class Excavator {

    private Excavator() {}

    static Drawing drawing() {
        return Drawing.of(
                Excavator::whole, standing(1.6, 1.3), "excavator", "digger", "bulldozer", "backhoe", "crane truck");
    }

    private static void whole(Brushwork art) {
        art.stroke(Contour.from(70, 56).to(96, 12).to(136, 40).open(), art.main(0xf6b21b, 0.85), 11);
        art.stroke(Contour.from(70, 54).to(96, 12).to(136, 40).open(), art.main(0xf6b21b, 1.2), 6);
        art.stroke(line(90, 46, 106, 22), 0xb9c3cb, 3.5);
        art.stroke(line(136, 40, 138, 68), art.main(0xf6b21b, 0.85), 9);
        art.soft(bucket(), 0x5d6873);
        for (int i = 0; i < 3; i++) {
            art.flat(polygon(120 + i * 6, 87 + i * 3, 126 + i * 6, 90 + i * 3, 119 + i * 6, 95 + i * 2), 0xb9c3cb);
        }
        art.soft(box(4, 76, 88, 24, 12), 0x37414b);
        for (int i = 0; i < 4; i++) {
            art.ball(disc(17 + i * 20.6, 88, 8), 0x8d99a6);
        }
        art.soft(body(), art.main(0xf6b21b));
        art.soft(cabin(), art.main(0xf6b21b));
        art.fading(pane(), new Color(0x9fdcf2), new Color(0xd9f2fa));
        art.light(polygon(48, 46, 58, 18, 64, 18, 54, 46), 0.4);
        art.shade(box(6, 66, 84, 5, 2), 0.3);
        art.shade(box(12, 53, 18, 3, 1.5), 0.4);
        art.shade(box(12, 59, 18, 3, 1.5), 0.4);
    }

    private static Shape bucket() {
        return Contour.from(128, 66)
                .to(152, 66)
                .swing(160, 80, 152, 94, 134, 96)
                .to(122, 88)
                .bend(132, 84, 128, 66)
                .closed();
    }

    private static Shape body() {
        return Contour.from(4, 74)
                .to(4, 52)
                .bend(6, 46, 14, 46)
                .to(84, 46)
                .bend(92, 48, 92, 58)
                .to(92, 74)
                .closed();
    }

    private static Shape cabin() {
        return Contour.from(38, 50)
                .to(38, 18)
                .bend(38, 12, 46, 12)
                .to(66, 12)
                .bend(72, 12, 74, 20)
                .to(82, 50)
                .closed();
    }

    private static Shape pane() {
        return Contour.from(44, 46)
                .to(44, 22)
                .bend(44, 18, 48, 18)
                .to(64, 18)
                .bend(68, 18, 69, 22)
                .to(75, 46)
                .closed();
    }
}
