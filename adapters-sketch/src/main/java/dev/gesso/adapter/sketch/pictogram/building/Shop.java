package dev.gesso.adapter.sketch.pictogram.building;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.box;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;

/** A small shop with a window, a door and a striped awning; what it sells is left open. */
final class Shop {

    private Shop() {}

    static Drawing drawing() {
        return Drawing.of(Shop::whole, standing(1.15, 1.7), "shop", "shop front", "storefront", "corner shop");
    }

    private static void whole(Brushwork art) {
        art.soft(box(4, 10, 107, 90, 1), 0xf0dcc0);
        art.flat(box(1, 4, 113, 8, 2), 0x8a5a44);
        art.soft(box(14, 15, 87, 15, 2), 0x6b4636);
        art.flat(box(17, 18, 81, 9, 1), 0xfff2d8);
        window(art);
        door(art);
        awning(art);
        art.soft(box(2, 94, 111, 6), 0xa88f7c);
    }

    private static void window(Brushwork art) {
        art.soft(box(10, 48, 58, 42, 2), 0x6b4636);
        art.fading(box(13, 51, 52, 36), new Color(0x9fd3e8), new Color(0xd9eef2));
        art.light(polygon(20, 87, 40, 51, 52, 51, 32, 87), 0.35);
        art.flat(box(38, 51, 2, 36), 0x6b4636);
        art.soft(box(12, 80, 54, 8), 0xc98f58);
        for (int i = 0; i < 5; i++) {
            art.ball(disc(18 + i * 10.5, 78, 4.2), i % 2 == 0 ? 0xe7a94f : 0xd4725c);
        }
    }

    private static void door(Brushwork art) {
        art.soft(box(76, 48, 28, 48, 2), art.main(0x3f8f86));
        art.fading(box(80, 52, 20, 24, 2), new Color(0x9fd3e8), new Color(0xd9eef2));
        art.ball(disc(81, 82, 2), 0xf2c14e);
    }

    private static void awning(Brushwork art) {
        for (int i = 0; i < 8; i++) {
            double top = 8 + i * 12.4;
            double foot = 1 + i * 14.1;
            Color cloth = i % 2 == 0 ? art.main(0xd8433c) : new Color(0xfffaf0);
            art.soft(
                    Contour.from(top, 31)
                            .to(top + 12.4, 31)
                            .to(foot + 14.1, 45)
                            .bend(foot + 13, 52, foot + 7, 52)
                            .bend(foot + 1, 52, foot, 45)
                            .closed(),
                    cloth);
        }
        art.shade(polygon(1, 45, 114, 45, 114, 47, 1, 47), 0.14);
    }
}
