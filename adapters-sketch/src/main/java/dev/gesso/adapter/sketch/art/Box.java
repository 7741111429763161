package dev.gesso.adapter.sketch.art;

/** A rectangle in shares of the square that drawings are drawn in. */
public record Box(double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centre() {
        return left + width / 2;
    }

    public double aspect() {
        return width / height;
    }
}
