package dev.gesso.core.image;

/**
 * What an image's header says of it.
 *
 * @param size of the pixels as they are stored
 * @param bitDepth bits of one sample
 * @param alpha whether it may have transparent pixels
 * @param animated whether it has more than one picture
 */
public record ImageFacts(
        ImageFormat format, Size size, int bitDepth, boolean alpha, boolean animated, Orientation orientation) {

    /** The size in which people see it. */
    public Size upright() {
        return orientation.transposes() ? size.transposed() : size;
    }
}
