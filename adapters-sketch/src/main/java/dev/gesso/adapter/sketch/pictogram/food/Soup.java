package dev.gesso.adapter.sketch.pictogram.food;

import static dev.gesso.adapter.sketch.pictogram.craft.Curves.curve;
import static dev.gesso.adapter.sketch.pictogram.craft.Drawing.standing;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.both;
import static dev.gesso.adapter.sketch.pictogram.craft.Shapes.oval;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.leaf;
import static dev.gesso.adapter.sketch.pictogram.craft.Trimmings.smoke;

import dev.gesso.adapter.sketch.pictogram.craft.Brushwork;
import dev.gesso.adapter.sketch.pictogram.craft.Contour;
import dev.gesso.adapter.sketch.pictogram.craft.Drawing;
import java.awt.Color;
import java.awt.Shape;

/** A steaming bowl of tomato soup. */
final class Soup {

    private Soup() {}

    static Drawing drawing() {
        return Drawing.of(Soup::whole, standing(1.35, 0.2), "soup", "bowl of soup", "tomato soup", "broth", "porridge");
    }

    private static void whole(Brushwork art) {
        for (double x : new double[] {46, 66, 86}) {
            smoke(art, x, 34, 30 - Math.abs(x - 66) * 0.3);
        }
        art.flat(oval(67, 48, 65, 13), 0xdfe6ec);
        art.fading(oval(67, 50, 58, 10), art.main(0xe8643a, 1.2), art.main(0xe8643a, 0.9));
        art.stroke(curve(48, 50, 58, 46, 70, 50, 80, 47), 0xfff3df, 2.6);
        leaf(art, 84, 52, 98, 47, new Color(0x5a9e45));
        leaf(art, 84, 52, 96, 55, new Color(0x6cb353));
        art.column(
                Contour.from(42, 92).to(92, 92).to(95, 98).bend(67, 102, 39, 98).closed(), 0xb9c6d2);
        Shape bowl = Contour.from(2, 48)
                .bend(67, 73, 132, 48)
                .swing(128, 82, 104, 95, 88, 95)
                .to(46, 95)
                .swing(30, 95, 6, 82, 2, 48)
                .closed();
        art.column(bowl, 0xeef3f7);
        art.stroke(Contour.from(3, 48).bend(67, 73, 131, 48).open(), 0x5b9bd5, 3);
        art.stroke(
                both(
                        bowl,
                        Contour.from(0, 66)
                                .bend(67, 88, 134, 66)
                                .bend(67, 88.4, 0, 66)
                                .closed()),
                0x5b9bd5,
                2);
    }
}
