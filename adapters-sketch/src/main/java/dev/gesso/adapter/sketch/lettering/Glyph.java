package dev.gesso.adapter.sketch.lettering;

import java.awt.geom.Path2D;

/** A letter's shape, standing on y = 0, and how far the next one is, in ems. */
record Glyph(Path2D outline, double advance) {

    /** In ems, as wide and as high as a capital of the shipped fonts. */
    private static final double WIDTH = 0.62;

    private static final double HEIGHT = 0.7;
    private static final double STROKE = 0.07;

    /** A box for what no shipped font can write. */
    static Glyph missing() {
        Path2D box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring(box, 0.06, 0);
        ring(box, 0.06 + STROKE, STROKE);
        return new Glyph(box, WIDTH);
    }

    private static void ring(Path2D box, double side, double foot) {
        box.moveTo(side, -foot);
        box.lineTo(WIDTH - side, -foot);
        box.lineTo(WIDTH - side, -HEIGHT + foot);
        box.lineTo(side, -HEIGHT + foot);
        box.closePath();
    }
}
