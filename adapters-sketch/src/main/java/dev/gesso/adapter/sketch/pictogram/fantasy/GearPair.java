package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.disc;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.together;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.without;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.darker;
import static dev.gesso.adapter.sketch.pictogram.craft.Tint.lighter;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** Two gears that mesh. */
final class GearPair {

    private GearPair() {}

    static Drawing drawing() {
        return Drawing.of(GearPair::whole, standing(1.2, 0.4), "gear pair", "gears", "cogs", "cogwheels", "clockwork");
    }

    private static void whole(Brushwork art) {
        gear(art, 84, 33, 21, 9, new Color(0xc08a3c), 10);
        gear(art, 38, 61, 27, 11, art.main(0x7d8b99), 0);
    }

    private static void gear(Brushwork art, double x, double y, double radius, double tooth, Color color, double lean) {
        Shape teeth = disc(x, y, radius);
        for (int i = 0; i < 10; i++) {
            Shape one = polygon(
                    x - tooth * 0.5,
                    y - radius + 2,
                    x - tooth * 0.36,
                    y - radius - tooth,
                    x + tooth * 0.36,
                    y - radius - tooth,
                    x + tooth * 0.5,
                    y - radius + 2);
            teeth = together(teeth, turned(one, i * 36 + lean, x, y));
        }
        art.soft(without(teeth, disc(x, y, radius * 0.3)), color);
        art.stroke(disc(x, y, radius * 0.78), darker(color, 0.25), 2);
        art.stroke(disc(x, y, radius * 0.36), lighter(color, 0.4), 2.4);
        for (int i = 0; i < 5; i++) {
            art.shade(turned(disc(x, y - radius * 0.57, radius * 0.11), i * 72, x, y), 0.45);
        }
    }
}
