package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Textures.boards;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A market stall under a striped awning. */
final class MarketStall {

    private MarketStall() {}

    static Drawing drawing() {
        return Drawing.of(
                        MarketStall::whole,
                        standing(1.25, 1.1),
                        "market stall",
                        "stall",
                        "food stand",
                        "lemonade stand",
                        "booth",
                        "kiosk")
                .bearing(0.1, 0.9, 0.62);
    }

    private static void whole(Brushwork art) {
        art.column(box(10, 20, 5, 80), 0x9a6b41);
        art.column(box(110, 20, 5, 80), 0x9a6b41);
        art.shade(box(15, 24, 95, 34), 0.12);
        boards(art, box(6, 64, 113, 36, 1), new Color(0xc58d55), 3);
        art.soft(box(2, 59, 121, 7, 2), 0xdba96d);
        for (int i = 0; i < 8; i++) {
            double left = 12 + i * 12.6;
            double foot = 1 + i * 15.4;
            Color cloth = i % 2 == 0 ? art.main(0xd8433c) : new Color(0xfffaf0);
            Shape strip = Contour.from(left, 2)
                    .to(left + 12.7, 2)
                    .to(foot + 15.4, 24)
                    .bend(foot + 14, 34, foot + 7.7, 34)
                    .bend(foot + 1, 34, foot, 24)
                    .closed();
            art.soft(strip, cloth);
        }
        art.shade(polygon(1, 24, 124, 24, 124, 26, 1, 26), 0.16);
    }
}
