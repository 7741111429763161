package dev.gesso.adapter.sketch.scene;

/** From one place and size to another: first mirrored about x = 0 if so, then scaled, then moved. */
public record Mapping(double scale, double right, double down, boolean mirrored) {

    public static Mapping moved(double right, double down) {
        return new Mapping(1, right, down, false);
    }

    public static Mapping scaled(double scale) {
        return new Mapping(scale, 0, 0, false);
    }

    /** What was at the origin comes to this place. */
    public static Mapping to(double x, double y, double scale) {
        return new Mapping(scale, x, y, false);
    }

    public static Mapping mirror() {
        return new Mapping(1, 0, 0, true);
    }

    double x(double x) {
        return (mirrored ? -x : x) * scale + right;
    }

    double y(double y) {
        return y * scale + down;
    }
}
