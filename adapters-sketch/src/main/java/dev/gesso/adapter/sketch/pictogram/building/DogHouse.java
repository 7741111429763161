package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A kennel with a bone over its door. */
final class DogHouse {

    private DogHouse() {}

    static Drawing drawing() {
        return Drawing.of(DogHouse::whole, standing(1.05, 0.6), "dog house", "doghouse", "kennel")
                .bearing(0.3, 0.7, 0.97);
    }

    private static void whole(Brushwork art) {
        boards(art, polygon(14, 96, 14, 46, 52, 12, 91, 46, 91, 96), art.main(0xd99a5b), 7);
        art.fading(
                Contour.from(33, 96)
                        .to(33, 70)
                        .swing(33, 46, 72, 46, 72, 70)
                        .to(72, 96)
                        .closed(),
                new Color(0x2b1a14),
                new Color(0x5b3a28));
        art.soft(polygon(4, 54, 52.5, 2, 101, 54, 93, 60, 52.5, 17, 12, 60), art.main(0xc0392b));
        art.soft(
                together(
                        box(44, 33, 17, 6, 3),
                        disc(45, 33, 3.6),
                        disc(45, 39, 3.6),
                        disc(60, 33, 3.6),
                        disc(60, 39, 3.6)),
                0xfff6e0);
        art.soft(box(8, 94, 89, 6, 2), 0x8a5a33);
    }
}
