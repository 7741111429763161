package dev.gesso.adapter.sketch.pictogram;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.Set;

/** A thing drawn by code. The same tones give the same drawing at every size. Stateless. */
public interface Pictogram {

    /** The name by which plans ask for it: {@code own:pool}. */
    String id();

    /** Words for it, lower case and singular: {@code pool}, {@code swimming pool}. */
    Set<String> words();

    Stature stature();

    /** Where other things lie or stand in or on it; empty where nothing does. */
    default Optional<Opening> opening() {
        return Optional.empty();
    }

    /**
     * Paints it into a box that is 100 high and {@code 100 * stature().aspect()} wide, the origin at the top left; its
     * feet are at the bottom.
     */
    void paint(Graphics2D brush, Tones tones);

    /** Paints again what lies before the things in its opening: the front of a basket. */
    default void paintFront(Graphics2D brush, Tones tones) {}
}
