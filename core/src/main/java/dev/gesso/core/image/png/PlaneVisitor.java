package dev.gesso.core.image.png;

import dev.gesso.core.image.Size;

/** Is shown one byte for each pixel of an image, row by row. */
public interface PlaneVisitor {

    /** Comes before the first row. */
    void begin(Size size);

    /**
     * Takes a row.
     *
     * @param values must be neither changed nor kept; only the first {@code width} count
     * @param row counted within the pass
     * @return whether to go on; otherwise the rest of the file is not looked at
     */
    boolean visit(byte[] values, int width, Pass pass, int row);
}
