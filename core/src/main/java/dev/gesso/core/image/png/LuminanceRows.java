package dev.gesso.core.image.png;

import dev.gesso.core.image.Luminance;
import dev.gesso.core.image.png.UnfilteredRows.Samples;

/** Finds how bright each pixel of a PNG is; its alpha does not matter, and of 16 bits the higher 8 count. */
final class LuminanceRows {

    private LuminanceRows() {}

    static RowSource of(PngPrologue png) {
        return new UnfilteredRows(png.layout(), samples(png));
    }

    private static Samples samples(PngPrologue png) {
        PngLayout layout = png.layout();
        int pixel = layout.bytesPerPixel();
        return switch (layout.colour()) {
            case PALETTE -> new PackedSamples(layout.bitDepth(), ofPalette(png.palette()));
            case GREY -> layout.bitDepth() <= 8 ? new PackedSamples(layout.bitDepth(), ofGrey(layout)) : first(pixel);
            case GREY_ALPHA -> first(pixel);
            case TRUECOLOUR, TRUECOLOUR_ALPHA -> colours(pixel, layout.bytesPerSample());
        };
    }

    private static byte[] ofGrey(PngLayout layout) {
        int most = (1 << layout.bitDepth()) - 1;
        byte[] table = new byte[256];
        for (int sample = 0; sample <= most; sample++) {
            table[sample] = (byte) (sample * 255 / most);
        }
        return table;
    }

    private static byte[] ofPalette(byte[] palette) {
        byte[] table = new byte[256];
        for (int colour = 0; colour < palette.length / 3; colour++) {
            table[colour] = of(palette, 3 * colour, 1);
        }
        return table;
    }

    private static Samples first(int pixel) {
        return (row, at, width, into) -> {
            for (int x = 0; x < width; x++) {
                into[x] = row[at + x * pixel];
            }
        };
    }

    private static Samples colours(int pixel, int sample) {
        return (row, at, width, into) -> {
            for (int x = 0; x < width; x++) {
                into[x] = of(row, at + x * pixel, sample);
            }
        };
    }

    private static byte of(byte[] bytes, int at, int sample) {
        return (byte) Luminance.of(bytes[at] & 0xff, bytes[at + sample] & 0xff, bytes[at + 2 * sample] & 0xff);
    }
}
