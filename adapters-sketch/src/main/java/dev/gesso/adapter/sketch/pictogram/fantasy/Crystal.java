package dev.gesso.adapter.sketch.pictogram.fantasy;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.blob;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.polygon;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.star;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.turned;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;

/** A cluster of crystals. */
final class Crystal {

    private Crystal() {}

    static Drawing drawing() {
        return Drawing.of(
                Crystal::whole, standing(0.95, 0.4), "crystal", "crystals", "crystal cluster", "quartz", "amethyst");
    }

    private static void whole(Brushwork art) {
        prism(art, 30, 96, 11, 46, -28);
        prism(art, 66, 96, 11, 50, 26);
        prism(art, 38, 98, 12, 66, -12);
        prism(art, 60, 98, 11, 60, 12);
        prism(art, 48, 99, 15, 97, 0);
        art.soft(blob(8, 98, 20, 90, 36, 93, 50, 89, 64, 93, 78, 90, 88, 98, 48, 100), 0x8f8797);
        art.flat(star(70, 26, 7, 1.6, 4), 0xffffff);
        art.flat(star(22, 40, 5, 1.2, 4), 0xffffff);
    }

    private static void prism(Brushwork art, double x, double foot, double half, double height, double lean) {
        double edge = x - half * 0.3;
        double shoulder = foot - height + half * 1.4;
        double[][] faces = {
            {x - half, shoulder, edge, shoulder + 2, edge, foot, x - half * 0.8, foot},
            {edge, shoulder + 2, x + half, shoulder, x + half * 0.8, foot, edge, foot},
            {x - half, shoulder, x, foot - height, edge, shoulder + 2},
            {x, foot - height, x + half, shoulder, edge, shoulder + 2}
        };
        double[] lights = {1.5, 0.85, 2.2, 1};
        for (int i = 0; i < faces.length; i++) {
            art.soft(turned(polygon(faces[i]), lean, x, foot), art.main(0xa070e0, lights[i]));
        }
    }
}
