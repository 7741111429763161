package dev.gesso.adapter.sketch.scene;

/** A place in a scene. */
public record Point(double x, double y) {

    Point mapped(Mapping mapping) {
        return new Point(mapping.x(x), mapping.y(y));
    }
}
