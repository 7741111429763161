package dev.gesso.adapter.sketch.pictogram.desktop;

import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A plate seen from the side and above. */
final class Plate {

    private Plate() {}

    static Drawing drawing() {
        return Drawing.of(Plate::whole, standing(2.6, 0.12), "plate", "saucer", "platter")
                .bearing(0.2, 0.8, 0.5);
    }

    private static void whole(Brushwork art) {
        art.soft(Contour.from(80, 82).to(180, 82).to(172, 99).to(88, 99).closed(), art.main(0xf4f6f8, 0.75));
        art.soft(oval(130, 50, 128, 44), art.main(0xf4f6f8, 0.85));
        art.soft(oval(130, 45, 128, 43), art.main(0xf4f6f8));
        art.stroke(oval(130, 45, 119, 38), 0x5b9bd5, 3);
        art.soft(oval(130, 48, 84, 25), art.main(0xf4f6f8, 0.9));
        art.soft(oval(130, 50, 81, 23), art.main(0xf4f6f8, 1.2));
    }
}
