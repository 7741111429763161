package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.arc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.bricks;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A wishing well with a roof and a pail. */
final class Well {

    private Well() {}

    static Drawing drawing() {
        return Drawing.of(Well::whole, standing(0.82, 0.95), "well", "wishing well", "water well")
                .holding(0.2, 0.8, 0.66, Well::front);
    }

    private static void whole(Brushwork art) {
        art.column(box(15, 26, 5, 40), 0x8a5a33);
        art.column(box(62, 26, 5, 40), 0x8a5a33);
        art.soft(box(14, 33, 54, 4.5, 2), 0xa56c3b);
        art.stroke(line(41, 36, 41, 48), 0xe3cf9f, 1.6);
        art.stroke(arc(41, 51, 6, 5, 180, 180), 0x6d7a86, 1.4);
        art.column(polygon(34.5, 50, 47.5, 50, 46, 60, 36, 60), 0xa9764a);
        art.soft(polygon(4, 30, 41, 1, 78, 30, 70, 32, 41, 10, 12, 32), art.main(0xc0553d, 0.8));
        boards(art, polygon(2, 29, 38, 1, 44, 1, 80, 29), art.main(0xc0553d), 4);
        art.flat(oval(41, 64, 33, 7), 0x2c3a44);
        art.flat(oval(41, 66, 28, 4.5), 0x4a9ccc);
        front(art);
    }

    private static void front(Brushwork art) {
        Shape wall = Contour.from(7, 66)
                .bend(41, 80, 75, 66)
                .to(75, 94)
                .bend(41, 106, 7, 94)
                .closed();
        bricks(art, wall, new Color(0xa9a3a0), 4, 14);
        art.shade(both(wall, box(58, 60, 20, 40)), 0.16);
        Shape rim = Contour.from(4, 63)
                .bend(41, 79, 78, 63)
                .to(78, 69)
                .bend(41, 85, 4, 69)
                .closed();
        art.column(rim, 0xc4bdb8);
    }
}
