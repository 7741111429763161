package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.veil;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A mossy boulder. */
final class Boulder {

    private Boulder() {}

    static Drawing drawing() {
        return Drawing.of(Boulder::whole, standing(1.35, 0.6), "boulder", "big rock", "cliff rock")
                .bearing(0.3, 0.72, 0.14);
    }

    private static void whole(Brushwork art) {
        Shape stone = both(box(0, 0, 135, 99), blob(4, 88, 8, 46, 34, 14, 74, 4, 108, 20, 130, 62, 128, 92, 66, 104));
        art.ball(stone, art.main(0x938d99));
        art.shade(both(stone, polygon(82, 40, 140, 30, 140, 110, 56, 110)), 0.14);
        art.light(polygon(30, 34, 58, 16, 72, 22, 52, 44, 36, 48), 0.22);
        art.stroke(curve(74, 50, 84, 62, 78, 76, 86, 90), veil(0x2a1030, 0.3), 1.8);
        art.soft(both(stone, blob(12, 44, 34, 10, 72, 0, 98, 12, 84, 20, 66, 16, 52, 26, 36, 28, 24, 42)), 0x74ad4e);
    }
}
