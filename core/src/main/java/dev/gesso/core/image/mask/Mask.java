package dev.gesso.core.image.mask;

import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.png.PngLimits;
import dev.gesso.core.image.png.PngPlane;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Which pixels are to be edited: an alpha for each, where 0 is to be edited and 255 to be kept. What lies between is
 * kept by most models. A mask never changes; methods give new ones. It takes a byte of memory for each pixel.
 */
public final class Mask {

    static final int EDIT = 0;
    static final int KEEP = 255;

    private final Size size;
    private final byte[] alpha;

    private Mask(Size size, byte[] alpha) {
        this.size = size;
        this.alpha = alpha;
    }

    /** A mask that edits nothing. */
    public static Mask keepingAll(Size size) {
        return of(size, (x, y) -> KEEP);
    }

    /** Asks for the alpha of each column and row. */
    public static Mask of(Size size, IntBinaryOperator alphaAt) {
        byte[] alpha = new byte[Math.toIntExact(size.pixels())];
        for (int y = 0, at = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++, at++) {
                alpha[at] = (byte) alphaAt.applyAsInt(x, y);
            }
        }
        return new Mask(size, alpha);
    }

    /**
     * Takes a PNG's own transparency.
     *
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    public static Mask fromAlpha(ImageSource png) throws UnreadableImageException {
        return from(PngPlane.ALPHA, png);
    }

    /**
     * Takes a PNG of black and white: black is to be edited.
     *
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    public static Mask fromLuminance(ImageSource png) throws UnreadableImageException {
        return from(PngPlane.LUMINANCE, png);
    }

    private static Mask from(PngPlane plane, ImageSource png) throws UnreadableImageException {
        PlaneCollector collector = new PlaneCollector();
        Size size = plane.show(png, PngLimits.TO_MAKE, collector);
        return new Mask(size, collector.values());
    }

    public Size size() {
        return size;
    }

    public int alphaAt(int x, int y) {
        return alpha[y * size.width() + x] & 0xff;
    }

    /** Edits what this one keeps, and the other way round. */
    public Mask inverted() {
        return each(value -> KEEP - value);
    }

    /** Edits what is darker than a threshold and keeps the rest wholly; 1 edits what is 0. */
    public Mask hardened(int threshold) {
        return each(value -> value < threshold ? EDIT : KEEP);
    }

    /** Edits what either of two masks of one size edits. */
    public Mask union(Mask other) {
        return with(other, Math::min);
    }

    /** Edits what this mask edits and the other, of the same size, does not. */
    public Mask without(Mask other) {
        return with(other, (mine, theirs) -> Math.max(mine, KEEP - theirs));
    }

    public Mask editing(Shape shape) {
        return filled(shape, EDIT);
    }

    public Mask keeping(Shape shape) {
        return filled(shape, KEEP);
    }

    /** Edits all pixels that are at most so far from one that is edited. */
    public Mask grown(int pixels) {
        long reach = (long) pixels * pixels;
        return byDistance(edited(), (value, squared) -> squared <= reach ? EDIT : value);
    }

    /** Keeps all pixels that are at most so far from one that is not edited; the image's border does not count as one. */
    public Mask shrunk(int pixels) {
        long reach = (long) pixels * pixels;
        return byDistance(inverse(edited()), (value, squared) -> value == EDIT && squared <= reach ? KEEP : value);
    }

    /** Leads from edited to kept over so many pixels outside of what is edited, which stays whole. */
    public Mask feathered(int pixels) {
        double step = (double) KEEP / (pixels + 1);
        return byDistance(edited(), (value, squared) ->
                (int) Math.min(value, Math.round(Math.sqrt((double) squared) * step)));
    }

    private boolean[] edited() {
        boolean[] edited = new boolean[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            edited[i] = alpha[i] == EDIT;
        }
        return edited;
    }

    private static boolean[] inverse(boolean[] flags) {
        for (int i = 0; i < flags.length; i++) {
            flags[i] = !flags[i];
        }
        return flags;
    }

    @FunctionalInterface
    private interface ByDistance {
        int alpha(int value, long squaredDistance);
    }

    private Mask byDistance(boolean[] goals, ByDistance change) {
        DistanceField field = new DistanceField(size, goals);
        long[] squares = new long[size.width()];
        byte[] changed = new byte[alpha.length];
        for (int y = 0, at = 0; y < size.height(); y++) {
            field.row(y, squares);
            for (int x = 0; x < size.width(); x++, at++) {
                changed[at] = (byte) change.alpha(alpha[at] & 0xff, squares[x]);
            }
        }
        return new Mask(size, changed);
    }

    private Mask each(IntUnaryOperator change) {
        byte[] changed = new byte[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            changed[i] = (byte) change.applyAsInt(alpha[i] & 0xff);
        }
        return new Mask(size, changed);
    }

    private Mask with(Mask other, IntBinaryOperator change) {
        if (!size.equals(other.size)) {
            throw new IllegalArgumentException("Masks of %s and %s do not fit".formatted(size, other.size));
        }
        byte[] changed = new byte[alpha.length];
        for (int i = 0; i < alpha.length; i++) {
            changed[i] = (byte) change.applyAsInt(alpha[i] & 0xff, other.alpha[i] & 0xff);
        }
        return new Mask(size, changed);
    }

    private Mask filled(Shape shape, int value) {
        byte[] changed = alpha.clone();
        shape.fill(size, (row, from, to) -> {
            int start = row * size.width();
            Arrays.fill(changed, start + from, start + to, (byte) value);
        });
        return new Mask(size, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask mask && size.equals(mask.size) && Arrays.equals(alpha, mask.alpha);
    }

    @Override
    public int hashCode() {
        return 31 * size.hashCode() + Arrays.hashCode(alpha);
    }

    @Override
    public String toString() {
        return "mask of " + size;
    }
}
