package dev.gesso.core.image.png;

import dev.gesso.core.image.UnreadableImageException;

/** Undoes the filter of the whole row and looks up its samples: any PNG. */
record UnfilteredRows(PngLayout layout, Samples samples) implements RowSource {

    /** Gets a value for each pixel out of a row without filter. */
    @FunctionalInterface
    interface Samples {
        void read(byte[] row, int at, int width, byte[] into);
    }

    @Override
    public int effort() {
        return 2;
    }

    @Override
    public void next(byte[] block, int at, int above, int width, byte[] into) throws UnreadableImageException {
        Unfilter.row(block, at, above, layout.rowBytes(width), layout.bytesPerPixel());
        samples.read(block, at + 1, width, into);
    }
}
