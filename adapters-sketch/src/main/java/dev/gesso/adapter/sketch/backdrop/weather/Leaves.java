package dev.gesso.adapter.sketch.backdrop.weather;

import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Leaves, or in spring petals, on the wind. */
final class Leaves {

    private static final int[] AUTUMN = {0xdd6f2f, 0xe9ad3f, 0xb4462f, 0xcf8a34};
    private static final int[] SPRING = {0xf8c4d4, 0xfbdbe4, 0xf3a9c0};
    private static final int[] GREEN = {0x7fae4f, 0x97bd5c, 0x5f9850};

    private Leaves() {}

    static void paint(View view, int density) {
        Chance chance = view.chance();
        int[] colours = switch (view.air().season()) {
            case AUTUMN -> AUTUMN;
            case SPRING -> SPRING;
            case ANY, SUMMER, WINTER -> GREEN;
        };
        int count = (int) (density * view.breadth() * view.height() / view.units(1000) / 1000);
        for (int i = 0; i < count; i++) {
            double size = view.units(chance.between(6, 13)) * (view.air().season() == Season.SPRING ? 0.6 : 1);
            AffineTransform place = AffineTransform.getTranslateInstance(
                    chance.between(0, view.width()), chance.between(0, view.height()));
            place.rotate(chance.between(0, 6));
            place.scale(size, size);
            view.fill(place.createTransformedShape(leaf()), view.air().tint(colours[chance.below(colours.length)]));
        }
    }

    private static Path2D leaf() {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(-1, 0);
        leaf.quadTo(-0.2, -0.9, 1, 0);
        leaf.quadTo(-0.1, 0.75, -1, 0);
        leaf.closePath();
        return leaf;
    }
}
