package dev.gesso.adapter.sketch.backdrop;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;

/** A place to stand before. The same canvas size, atmosphere and chance give the same pixels. Stateless. */
public interface Backdrop {

    /** The name by which plans ask for it: {@code forest}. */
    String id();

    /** Further words for it, lower case and singular: {@code woods}, {@code pine forest}. */
    Set<String> words();

    /** Where things find a place in it. */
    Ground ground();

    /** Paints the whole canvas. */
    void paint(Canvas canvas, Atmosphere atmosphere, Chance chance);

    /** Paints what stands before the things, if anything: blades of grass, the rim of a table. */
    default void paintBefore(Canvas canvas, Atmosphere atmosphere, Chance chance) {}

    /** The air that things stand in here: that outside, unless a roof or the sea keeps it off. */
    default Atmosphere around(Atmosphere outside) {
        return outside;
    }
}
