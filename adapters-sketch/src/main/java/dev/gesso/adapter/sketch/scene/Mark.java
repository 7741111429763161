package dev.gesso.adapter.sketch.scene;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something that belongs to a relation or layout and is drawn by code.
 *
 * @param points the places it leads through, where it is a line
 * @param thing the thing of the plan that it shows, if any
 * @param rgb its main colour, 24-bit sRGB
 */
public record Mark(Kind kind, Box box, List<Point> points, OptionalInt thing, int rgb) implements Item {

    /** What is drawn. */
    public enum Kind {
        /** A stethoscope: both ears, the chest, the patient. */
        STETHOSCOPE,
        HEARTBEAT,
        COUCH,
        SPEED_LINES,
        RIPPLES,
        DISC,
        SHIELD,
        HEXAGON,
        TILE
    }

    public Mark {
        points = List.copyOf(points);
    }

    public static Mark of(Kind kind, Box box, int rgb) {
        return new Mark(kind, box, List.of(), OptionalInt.empty(), rgb);
    }

    @Override
    public Mark mapped(Mapping mapping) {
        List<Point> places = points.stream().map(point -> point.mapped(mapping)).toList();
        return new Mark(kind, box.mapped(mapping), places, thing, rgb);
    }
}
