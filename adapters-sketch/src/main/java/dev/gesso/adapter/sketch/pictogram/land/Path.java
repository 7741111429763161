package dev.gesso.adapter.sketch.pictogram.land;

import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.moved;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;

import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Shape;

/** A footpath of flagstones that winds away. */
final class Path {

    private Path() {}

    static Drawing drawing() {
        return Drawing.of(
                        Path::whole, new Stature(1.5, 1, Place.LAND), "path", "footpath", "trail", "walkway", "pathway")
                .bearing(0.2, 0.8, 0.9);
    }

    private static void whole(Brushwork art) {
        Shape way = Contour.from(86, 1)
                .swing(104, 16, 100, 26, 72, 38)
                .swing(36, 54, 36, 74, 12, 100)
                .to(122, 100)
                .swing(116, 76, 76, 66, 98, 50)
                .swing(124, 34, 116, 12, 91, 1)
                .closed();
        art.fading(way, art.main(0xd9bf8f, 1.2), art.main(0xd9bf8f));
        double[][] stones = {
            {95, 12, 5},
            {104, 20, 6},
            {96, 29, 7},
            {86, 38, 8},
            {72, 45, 8},
            {84, 51, 8},
            {62, 57, 10},
            {78, 64, 10},
            {50, 72, 12},
            {76, 77, 12},
            {98, 76, 9},
            {38, 90, 14},
            {70, 92, 15},
            {102, 92, 13}
        };
        for (double[] stone : stones) {
            Shape flag = oval(stone[0], stone[1], stone[2], stone[2] * 0.45);
            art.shade(moved(flag, 0, 1.2), 0.25);
            art.soft(flag, 0xb6aba4);
        }
    }
}
