package dev.gesso.core.image;

/** Width and height in pixels, both at least 1. */
public record Size(int width, int height) {

    public Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A size needs at least one pixel each way, not " + width + "x" + height);
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    public int longestEdge() {
        return Math.max(width, height);
    }

    public int shortestEdge() {
        return Math.min(width, height);
    }

    public Size transposed() {
        return new Size(height, width);
    }

    /** The form the API speaks: {@code 1536x1024}, width first. */
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
