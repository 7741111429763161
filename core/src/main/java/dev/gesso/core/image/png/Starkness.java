package dev.gesso.core.image.png;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;

/** Tells pictures of black and white from others: what people draw when they mean a mask. */
public final class Starkness implements PlaneVisitor {

    /** Edges are softened by whoever drew them: so many pixels of a hundred may be grey. */
    private static final int GREY_PERCENT = 5;

    private static final int DARK = 32;
    private static final int BRIGHT = 255 - DARK;

    private long mostGrey;
    private long black;
    private long white;
    private long grey;

    private Starkness() {}

    /**
     * Whether a PNG has both black and white, and hardly anything else. Reads it only as far as
     * that is possible, and not at all where it is large.
     *
     * @throws java.io.UncheckedIOException where the source cannot be read
     */
    public static boolean isBlackAndWhite(ImageSource source, long mostBytes) {
        Starkness found = new Starkness();
        try {
            PngPlane.LUMINANCE.show(source, PngLimits.toJudge(mostBytes).toHint(), found);
            return found.black > 0 && found.white > 0 && found.grey <= found.mostGrey;
        } catch (UnreadableImageException unreadable) {
            return false;
        }
    }

    @Override
    public void begin(Size size) {
        mostGrey = size.pixels() * GREY_PERCENT / 100;
    }

    @Override
    public boolean visit(byte[] luminance, int width, Pass pass, int row) {
        int dark = 0;
        int bright = 0;
        for (int x = 0; x < width; x++) {
            int value = luminance[x] & 0xff;
            dark += value < DARK ? 1 : 0;
            bright += value > BRIGHT ? 1 : 0;
        }
        black += dark;
        white += bright;
        grey += width - dark - bright;
        return grey <= mostGrey;
    }
}
