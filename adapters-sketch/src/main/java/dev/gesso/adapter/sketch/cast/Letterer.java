package dev.gesso.adapter.sketch.cast;

import java.awt.Graphics2D;

/** Writes words on cards. Safe for many threads. */
@FunctionalInterface
public interface Letterer {

    /** Writes a text as large as fits, in the brush's colour, in the middle of the box from the brush's origin. */
    void write(Graphics2D brush, String text, double width, double height);
}
