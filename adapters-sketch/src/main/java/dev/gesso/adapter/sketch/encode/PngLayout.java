package dev.gesso.adapter.sketch.encode;

/** The ways in which this project's PNG files store a pixel, always 8 bits a channel. */
enum PngLayout {
    PALETTE(3, 1),
    RGB(2, 3),
    RGBA(6, 4);

    private final int colourType;
    private final int bytes;

    PngLayout(int colourType, int bytes) {
        this.colourType = colourType;
        this.bytes = bytes;
    }

    /** Without a table: with alpha only where some pixel is not opaque. */
    static PngLayout of(int[] argb) {
        for (int pixel : argb) {
            if (pixel >>> 24 != 255) {
                return RGBA;
            }
        }
        return RGB;
    }

    int colourType() {
        return colourType;
    }

    /** How many bytes a pixel takes. */
    int bytes() {
        return bytes;
    }
}
