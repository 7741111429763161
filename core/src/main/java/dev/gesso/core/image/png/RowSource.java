package dev.gesso.core.image.png;

import dev.gesso.core.image.UnreadableImageException;

/** Gets one byte for each pixel out of rows that are still filtered, from the top of a pass to its bottom. */
interface RowSource {

    /** How many times as much a byte costs as one of RGBA, to hold against a limit. */
    int effort();

    /**
     * Reads the next row.
     *
     * @param at where the row begins in the block, with the byte that names its filter
     * @param above where the row above it begins, as this source left it
     * @param into holds the values of the row above and takes those of this row; all zero for the first
     */
    void next(byte[] block, int at, int above, int width, byte[] into) throws UnreadableImageException;
}
