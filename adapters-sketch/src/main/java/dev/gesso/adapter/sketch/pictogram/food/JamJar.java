package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A jar of jam with a cloth lid. */
final class JamJar {

    private JamJar() {}

    static Drawing drawing() {
        return Drawing.of(
                JamJar::whole,
                standing(0.8, 0.2),
                "jam jar",
                "jam",
                "jar of jam",
                "marmalade",
                "jelly jar",
                "preserves");
    }

    private static void whole(Brushwork art) {
        Shape jar = jar();
        art.column(jar, art.main(0xc2263f));
        art.light(both(jar, box(0, 30, 80, 9)), 0.55);
        art.flat(box(16, 54, 48, 32, 4), 0xfff6e2);
        art.ball(disc(34, 70, 8), 0xe0443e);
        art.ball(disc(46, 72, 7), 0xe0443e);
        leaf(art, 40, 64, 52, 58, new Color(0x6cb353));
        Shape cloth = cloth();
        art.soft(cloth, 0xfff1f1);
        for (int i = 0; i < 6; i++) {
            art.flat(both(cloth, box(5 + i * 13, 0, 5, 46)), veil(0xe0556a, 0.45));
        }
        for (int i = 0; i < 4; i++) {
            art.flat(both(cloth, box(0, 6 + i * 10, 80, 4)), veil(0xe0556a, 0.45));
        }
        art.soft(box(11, 25, 58, 5, 2.5), 0xd9a86c);
        art.light(box(8, 52, 3, 34, 1.5), 0.5);
    }

    private static Shape jar() {
        return Contour.from(14, 30)
                .to(66, 30)
                .bend(76, 34, 76, 46)
                .to(76, 88)
                .bend(76, 100, 64, 100)
                .to(16, 100)
                .bend(4, 100, 4, 88)
                .to(4, 46)
                .bend(4, 34, 14, 30)
                .closed();
    }

    private static Shape cloth() {
        return Contour.from(10, 26)
                .swing(14, -2, 66, -2, 70, 26)
                .to(78, 38)
                .bend(70, 36, 65, 41)
                .bend(58, 36, 52, 42)
                .bend(46, 37, 40, 43)
                .bend(34, 37, 28, 42)
                .bend(22, 36, 15, 41)
                .bend(10, 36, 2, 38)
                .closed();
    }
}
