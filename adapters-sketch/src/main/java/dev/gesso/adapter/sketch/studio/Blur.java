package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import java.util.function.Function;

/** Pictures that are not yet sharp. */
public final class Blur {

    /** Blurred by so many times the part at which it was drawn, a picture does not show that it was drawn small. */
    private static final int FINER_THAN_SEEN = 3;

    private static final int SMALLEST_PART = 4;

    private Blur() {}

    /** As if seen at a part of the size: the larger the part's divisor, the softer. */
    public static Pixels by(Pixels picture, int divisor) {
        return shown(picture, new Size(picture.width(), picture.height()), divisor);
    }

    /**
     * As {@link #by}, of what is drawn for it: smaller, so that it is soon there.
     *
     * @param draw is given the size to draw at
     */
    public static Pixels of(Function<Size, Pixels> draw, Size size, int divisor) {
        int drawnAt = Math.clamp(divisor / FINER_THAN_SEEN, 1, SMALLEST_PART);
        return shown(draw.apply(part(size, drawnAt)), size, divisor);
    }

    private static Pixels shown(Pixels picture, Size size, int divisor) {
        Size seen = part(size, divisor);
        return Scaling.to(Scaling.to(picture, seen.width(), seen.height()), size.width(), size.height());
    }

    private static Size part(Size size, int divisor) {
        return new Size(Math.max(1, size.width() / divisor), Math.max(1, size.height() / divisor));
    }
}
