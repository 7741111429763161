package dev.gesso.core.image;

/** How far Gesso follows a file that claims to be an image; asked before anything is allocated for it. */
public final class ImageLimits {

    /** More than any camera takes, and less than what fills a memory. */
    public static final long MOST_PIXELS = 100_000_000;

    /** Bounds a row; JPEG cannot say more anyway. */
    public static final int LONGEST_SIDE = 65_535;

    /** Pieces of a file before its pixels, such as chunks or segments. */
    public static final int MOST_PIECES = 1_000;

    /** Bytes of a file that a mask is made from. */
    public static final long MOST_FILE_BYTES = 256L << 20;

    private ImageLimits() {}

    /** The size, if it is one that an image can have here. */
    public static Size size(long width, long height) throws UnreadableImageException {
        if (width < 1 || height < 1) {
            throw UnreadableImageException.damaged("says that it is %dx%d pixels".formatted(width, height));
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw UnreadableImageException.tooLarge("is %dx%d pixels; a side of more than %d pixels is not read"
                    .formatted(width, height, LONGEST_SIDE));
        }
        if (width * height > MOST_PIXELS) {
            throw UnreadableImageException.tooLarge(
                    "is %dx%d pixels; more than %d are not read".formatted(width, height, MOST_PIXELS));
        }
        return new Size((int) width, (int) height);
    }

    /** Refuses a file of endless small pieces. */
    public static void pieces(int count) throws UnreadableImageException {
        if (count > MOST_PIECES) {
            throw UnreadableImageException.tooLarge("has more than %d pieces before its pixels".formatted(MOST_PIECES));
        }
    }
}
