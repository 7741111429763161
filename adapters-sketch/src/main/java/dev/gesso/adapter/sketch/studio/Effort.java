package dev.gesso.adapter.sketch.studio;

import dev.gesso.core.image.Size;
import dev.gesso.core.request.Quality;

/** How much work goes into a picture. */
public enum Effort {
    /** Drawn and finished at half the size, then enlarged. */
    LOW,
    MEDIUM,
    /** Drawn at twice the size where memory allows, then reduced and finished. */
    HIGH;

    public static Effort of(Quality quality) {
        return switch (quality.name()) {
            case "low" -> LOW;
            case "high", "xhigh", "max", "hd" -> HIGH;
            default -> MEDIUM;
        };
    }

    /** The size at which a picture is drawn and finished. */
    Size working(Size size) {
        return this == LOW ? new Size(Math.ceilDiv(size.width(), 2), Math.ceilDiv(size.height(), 2)) : size;
    }
}
