package dev.gesso.adapter.sketch.scene;

/** An upright rectangle. */
public record Box(double left, double top, double width, double height) {

    /** One that stands with the middle of its foot at a place. */
    public static Box standing(double x, double foot, double width, double height) {
        return new Box(x - width / 2, foot - height, width, height);
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double middleX() {
        return left + width / 2;
    }

    public double middleY() {
        return top + height / 2;
    }

    public double area() {
        return width * height;
    }

    /** The smallest that holds both. */
    public Box and(Box other) {
        double farLeft = Math.min(left, other.left);
        double highest = Math.min(top, other.top);
        return new Box(
                farLeft,
                highest,
                Math.max(right(), other.right()) - farLeft,
                Math.max(bottom(), other.bottom()) - highest);
    }

    /** How large a part the two share. */
    public double shared(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(left, other.left);
        double down = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return across > 0 && down > 0 ? across * down : 0;
    }

    /** A part of it, in shares of its sides. */
    public Box part(double fromLeft, double fromTop, double across, double down) {
        return new Box(left + fromLeft * width, top + fromTop * height, across * width, down * height);
    }

    Box mapped(Mapping mapping) {
        double scale = mapping.scale();
        double edge = mapping.mirrored() ? mapping.x(right()) : mapping.x(left);
        return new Box(edge, mapping.y(top), width * scale, height * scale);
    }
}
