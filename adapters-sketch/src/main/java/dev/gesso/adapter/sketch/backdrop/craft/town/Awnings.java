package dev.gesso.adapter.sketch.backdrop.craft.town;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Striped cloth over shop windows and stalls. */
public final class Awnings {

    private static final int[] CLOTHS = {0xd9776a, 0x6fa3a8, 0xe0ab5a, 0x8aa86f};

    private Awnings() {}

    /** Stripes with a scalloped hem; one of four colours. */
    public static void paint(View view, Rectangle2D box, int cloth, double distance) {
        int stripes = (int) Math.max(4, StrictMath.rint(box.getWidth() / box.getHeight() * 2.2));
        double wide = box.getWidth() / stripes;
        for (int i = 0; i < stripes; i++) {
            int rgb = view.air().lit(i % 2 == 0 ? CLOTHS[cloth] : 0xfbf4e4, distance);
            Path2D stripe = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double x = box.getX() + i * wide;
            stripe.append(View.box(x, box.getY(), wide + 0.5, box.getHeight() * 0.8), false);
            stripe.append(
                    View.disc(x + wide / 2, box.getY() + box.getHeight() * 0.8, wide / 2, box.getHeight() * 0.2),
                    false);
            view.fill(stripe, rgb);
        }
        view.brush()
                .setPaint(new GradientPaint(
                        0,
                        (float) box.getY(),
                        Rgb.veil(0xffffff, 0.2),
                        0,
                        (float) box.getMaxY(),
                        Rgb.veil(0x201030, 0.16)));
        view.brush().fill(View.box(box.getX(), box.getY(), box.getWidth(), box.getHeight() * 0.8));
    }
}
