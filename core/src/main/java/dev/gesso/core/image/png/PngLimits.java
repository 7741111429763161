package dev.gesso.core.image.png;

import dev.gesso.core.image.ImageLimits;

/**
 * How much of a PNG is read, whatever it claims to be.
 *
 * @param fileBytes of the file as it is
 * @param rowBytes of its rows after decompression, where bytes of RGBA count once and those of others twice
 */
public record PngLimits(long fileBytes, long rowBytes) {

    /** For whoever waits for a mask to be made of it. */
    public static final PngLimits TO_MAKE = new PngLimits(ImageLimits.MOST_FILE_BYTES, 16 * ImageLimits.MOST_PIXELS);

    /** Twenty-five million pixels of RGBA, or a fifth of a second. */
    private static final long JUDGED_ROW_BYTES = 100_000_000;

    /** For judging a request while somebody waits for the answer. */
    public static PngLimits toJudge(long fileBytes) {
        return new PngLimits(fileBytes, JUDGED_ROW_BYTES);
    }

    /** For a hint that is welcome where it is cheap. */
    PngLimits toHint() {
        return new PngLimits(fileBytes, rowBytes / 2);
    }
}
