package dev.gesso.core.image;

/**
 * How stored pixels must be turned to be seen upright.
 *
 * @param exif the number of the EXIF tag, 1 to 8; 1 is upright
 */
public record Orientation(int exif) {

    public static final Orientation UPRIGHT = new Orientation(1);

    private static final int LAST = 8;
    private static final int FIRST_TRANSPOSED = 5;

    public Orientation {
        if (exif < 1 || exif > LAST) {
            throw new IllegalArgumentException("EXIF knows the orientations 1 to 8, not " + exif);
        }
    }

    public static boolean isOne(int exif) {
        return exif >= 1 && exif <= LAST;
    }

    public boolean isUpright() {
        return exif == 1;
    }

    /** Whether width and height change places. */
    public boolean transposes() {
        return exif >= FIRST_TRANSPOSED;
    }
}
