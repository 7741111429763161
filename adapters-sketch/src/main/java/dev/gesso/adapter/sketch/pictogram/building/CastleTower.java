package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.behind;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.line;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.bricks;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A round castle tower with battlements and a flag. */
final class CastleTower {

    private CastleTower() {}

    static Drawing drawing() {
        return Drawing.of(CastleTower::whole, behind(0.56, 1.9), "tower", "castle tower", "watchtower", "turret");
    }

    private static void whole(Brushwork art) {
        art.stroke(line(28, 0.8, 28, 12), 0x6d4528, 1.2);
        art.soft(
                Contour.from(28.5, 0.5).bend(36, -1, 45, 4).bend(36, 6, 28.5, 8).closed(), art.main(0xd8433c));
        art.column(polygon(10, 30, 28, 9, 46, 30), art.main(0x4f6fb0));
        art.column(box(13, 28, 30, 10), 0xb4aca8);
        bricks(art, polygon(11, 44, 45, 44, 48, 100, 8, 100), new Color(0xa8a19e), 10, 9);
        art.shade(polygon(36, 44, 45, 44, 48, 100, 39, 100), 0.16);
        art.light(polygon(15, 44, 20, 44, 18, 100, 12, 100), 0.14);
        art.column(polygon(5, 38, 51, 38, 46, 47, 10, 47), 0xbab2ad);
        for (int i = 0; i < 5; i++) {
            art.column(box(5 + i * 9.5, 31, 8, 9, 0.8), 0xc4bcb7);
        }
        art.soft(
                Contour.from(20, 100)
                        .to(20, 86)
                        .bend(28, 74, 36, 86)
                        .to(36, 100)
                        .closed(),
                0x7a4a2a);
        art.flat(box(25.8, 54, 4.4, 11, 2.2), 0x3b3a44);
        art.flat(box(25.8, 30, 4.4, 6, 2), 0x3b3a44);
    }
}
