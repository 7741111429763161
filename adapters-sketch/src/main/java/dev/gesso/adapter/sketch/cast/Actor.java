package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import java.awt.Graphics2D;
import java.util.Optional;

/**
 * One thing ready to be painted, whatever it is drawn from: a shipped drawing, code, or an input picture. It looks to the
 * right unless its drawing has no side. Safe for many threads.
 */
public interface Actor {

    Nature nature();

    Stature stature();

    Anchors anchors();

    /** Where other things lie in it or stand on it; empty where nothing does. */
    Optional<Opening> opening();

    /**
     * Paints it into the box from the brush's origin to {@code width} and {@code height}, which keeps the aspect of its
     * stature. The same box gives the same pixels.
     */
    void paint(Graphics2D brush, double width, double height);

    /** Paints again what lies before the things in its opening. */
    void paintFront(Graphics2D brush, double width, double height);
}
