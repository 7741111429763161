package dev.gesso.adapter.sketch.pictogram.park;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A bird house on a pole. */
final class BirdHouse {

    private BirdHouse() {}

    static Drawing drawing() {
        return Drawing.of(BirdHouse::whole, standing(0.56, 0.95), "bird house", "birdhouse", "nest box", "nesting box");
    }

    private static void whole(Brushwork art) {
        art.column(box(25, 56, 6, 43), 0x8a5a33);
        boards(art, polygon(10, 58, 10, 26, 28, 10, 46, 26, 46, 58), art.main(0x5fb0d8), 4);
        art.soft(box(6, 56, 44, 5, 2), 0x9a6b41);
        art.soft(polygon(2, 30, 28, 2, 54, 30, 49, 34, 28, 12, 7, 34), 0xc0392b);
        art.flat(disc(28, 33, 7.5), 0x3b2418);
        art.stroke(disc(28, 33, 7.5), 0xd9a86c, 2);
        art.soft(box(26, 45, 4, 8, 2), 0xd9a86c);
        art.soft(blob(15, 99, 20, 93, 24, 96, 28, 92, 33, 96, 37, 93, 41, 99, 28, 100), 0x6cb353);
    }
}
