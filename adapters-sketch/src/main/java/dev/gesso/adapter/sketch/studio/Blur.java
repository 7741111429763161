package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Pictures that are not yet sharp. */
public final class Blur {

    private Blur() {}

    /** As if seen at a part of the size: the larger the part's divisor, the softer. */
    public static Pixels by(Pixels picture, int divisor) {
        int width = Math.max(1, picture.width() / divisor);
        int height = Math.max(1, picture.height() / divisor);
        return Scaling.to(Scaling.to(picture, width, height), picture.width(), picture.height());
    }
}
