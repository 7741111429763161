package dev.gesso.adapter.sketch.pictogram.vehicle;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** An old biplane. */
final class Biplane {

    private Biplane() {}

    static Drawing drawing() {
        return Drawing.of(
                        Biplane::whole,
                        new Stature(1.7, 0.95, Place.AIR),
                        "biplane",
                        "propeller plane",
                        "old plane",
                        "stunt plane")
                .holding(0.42, 0.58, 0.52, Biplane::front);
    }

    private static void whole(Brushwork art) {
        art.soft(Contour.from(6, 52).to(4, 14).bend(22, 12, 34, 48).closed(), art.main(0xd8433c, 0.85));
        art.flat(oval(86, 47, 17, 6), 0x4a2c20);
        front(art);
    }

    private static void front(Brushwork art) {
        art.stroke(line(112, 70, 116, 88), 0x5d6873, 3.5);
        art.stroke(line(128, 68, 120, 88), 0x5d6873, 3.5);
        art.flat(disc(118, 88, 10.5), 0x37414b);
        art.ball(disc(118, 88, 4.6), 0xc9d1d6);
        Shape body = Contour.from(4, 52)
                .bend(8, 45, 40, 46)
                .to(68, 46)
                .bend(86, 56, 104, 44)
                .bend(130, 40, 146, 44)
                .bend(156, 56, 146, 70)
                .swing(120, 78, 60, 70, 4, 58)
                .closed();
        art.fading(body, art.main(0xd8433c, 1.4), art.main(0xd8433c, 0.75));
        art.flat(both(body, box(136, 36, 30, 44)), 0xf6d163);
        art.stroke(line(84, 66, 92, 20), 0x8a5a33, 3);
        art.stroke(line(122, 66, 128, 20), 0x8a5a33, 3);
        art.stroke(line(86, 64, 126, 22), veil(0x5d4a3a, 0.5), 1);
        art.soft(box(66, 62, 72, 9, 4.5), art.main(0xd8433c, 1.2));
        art.soft(box(70, 13, 78, 10, 5), art.main(0xd8433c, 1.2));
        art.soft(box(0, 48, 32, 6, 3), art.main(0xd8433c, 1.2));
        art.light(star(40, 57, 8, 3.4, 5), 0.95);
        art.flat(oval(161, 56, 3.5, 30), veil(0xb9c3cb, 0.75));
        art.ball(oval(158, 56, 8, 8), 0x8a5a33);
    }
}
