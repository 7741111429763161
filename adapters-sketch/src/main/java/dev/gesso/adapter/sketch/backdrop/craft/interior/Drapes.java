package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import java.awt.geom.Path2D;

/** Cloth that hangs in folds. */
public final class Drapes {

    private Drapes() {}

    public static void hang(View view, double x, double y, double width, double height, int rgb) {
        int folds = (int) Math.max(3, Math.round(width / view.units(26)));
        double fold = width / folds;
        view.layBox(x, y, width, height, rgb);
        for (int i = 0; i < folds; i++) {
            Path2D shade = new Path2D.Double();
            shade.moveTo(x + fold * (i + 0.55), y);
            shade.curveTo(
                    x + fold * (i + 0.7),
                    y + height * 0.3,
                    x + fold * (i + 0.4),
                    y + height * 0.7,
                    x + fold * (i + 0.6),
                    y + height);
            shade.lineTo(x + fold * (i + 1), y + height);
            shade.lineTo(x + fold * (i + 1), y);
            shade.closePath();
            view.fill(shade, view.lit(Rgb.mix(rgb, 0x1c1030, 0.4)), 0.4);
            view.fillBox(x + fold * (i + 0.12), y, fold * 0.2, height, view.lit(Rgb.lighter(rgb, 0.5)), 0.28);
        }
    }
}
