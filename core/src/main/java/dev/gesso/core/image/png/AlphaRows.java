package dev.gesso.core.image.png;

import dev.gesso.core.image.png.UnfilteredRows.Samples;
import java.util.Arrays;

/** Finds the alpha in the rows of a PNG, in whichever of its ways the file writes it. */
final class AlphaRows {

    private static final byte OPAQUE = (byte) 0xff;

    private AlphaRows() {}

    static RowSource of(PngPrologue png) {
        PngLayout layout = png.layout();
        return layout.colour() == ColourType.TRUECOLOUR_ALPHA && layout.bitDepth() == 8
                ? new RgbaAlphaRows()
                : new UnfilteredRows(layout, samples(png));
    }

    private static Samples samples(PngPrologue png) {
        PngLayout layout = png.layout();
        return switch (layout.colour()) {
            case GREY_ALPHA, TRUECOLOUR_ALPHA -> last(layout.bytesPerPixel(), layout.bytesPerSample());
            case PALETTE -> new PackedSamples(layout.bitDepth(), ofPalette(png));
            case GREY, TRUECOLOUR ->
                png.transparency().map(key -> keyed(layout, key)).orElse(AlphaRows::opaque);
        };
    }

    private static void opaque(byte[] row, int at, int width, byte[] into) {
        Arrays.fill(into, 0, width, OPAQUE);
    }

    /** The last sample of each pixel. */
    private static Samples last(int pixel, int sample) {
        return sample == 1
                ? (row, at, width, into) -> {
                    for (int x = 0; x < width; x++) {
                        into[x] = row[at + x * pixel + pixel - 1];
                    }
                }
                : (row, at, width, into) -> {
                    for (int x = 0; x < width; x++) {
                        int end = at + x * pixel + pixel;
                        into[x] = shortened(row[end - 2] & 0xff, row[end - 1] & 0xff);
                    }
                };
    }

    /** Sixteen bits in eight, where only nothing becomes 0 and only everything becomes 255. */
    private static byte shortened(int high, int low) {
        int value = high << 8 | low;
        return (byte) (value == 0 ? 0 : value == 0xffff ? 0xff : Math.clamp(high, 1, 0xfe));
    }

    private static byte[] ofPalette(PngPrologue png) {
        byte[] alpha = new byte[256];
        Arrays.fill(alpha, OPAQUE);
        png.transparency().ifPresent(given -> System.arraycopy(given, 0, alpha, 0, given.length));
        return alpha;
    }

    /** One colour is transparent; the key has two bytes for each sample, whatever the depth. */
    private static Samples keyed(PngLayout layout, byte[] key) {
        if (layout.colour() == ColourType.GREY && layout.bitDepth() <= 8) {
            byte[] alpha = new byte[256];
            Arrays.fill(alpha, OPAQUE);
            alpha[key[1] & ((1 << layout.bitDepth()) - 1)] = 0;
            return new PackedSamples(layout.bitDepth(), alpha);
        }
        int pixel = layout.bytesPerPixel();
        byte[] colour = new byte[pixel];
        for (int i = 0; i < pixel; i++) {
            colour[i] = layout.bitDepth() == 16 ? key[i] : key[2 * i + 1];
        }
        return (row, at, width, into) -> {
            for (int x = 0; x < width; x++) {
                int start = at + x * pixel;
                boolean clear = Arrays.equals(row, start, start + pixel, colour, 0, pixel);
                into[x] = clear ? 0 : OPAQUE;
            }
        };
    }
}
