package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Writes the lossless bit stream of WebP: green subtracted, pixels foretold, repetitions found, the rest as prefix codes. */
final class Vp8lStream {

    private static final int SIGNATURE = 0x2f;
    /** Numbers of the two transforms used (RFC 9649, November 2024). */
    private static final int PREDICTOR = 0;

    private static final int SUBTRACT_GREEN = 2;
    /** Literals and the prefixes of lengths share one alphabet with green (RFC 9649). */
    private static final int GREENS = 256 + 24;
    /** Prefixes of distances (RFC 9649). */
    private static final int DISTANCES = 40;
    /** Distances up to this are the places near by in two dimensions; of these only those above and beside are used. */
    private static final int NEAR_BY = 120;

    private final BitSink sink = new BitSink();

    private Vp8lStream() {}

    static byte[] of(Pixels picture, boolean transparent) {
        Vp8lStream stream = new Vp8lStream();
        stream.header(picture, transparent);
        int[] argb = withoutGreen(picture.argb());
        stream.sink.write(1, 1);
        stream.sink.write(SUBTRACT_GREEN, 2);
        Predictor predictor = new Predictor(argb, picture.width(), picture.height());
        int[] modes = predictor.modes();
        stream.sink.write(1, 1);
        stream.sink.write(PREDICTOR, 2);
        stream.sink.write(Predictor.BLOCK_BITS - 2, 3);
        stream.image(modes, Predictor.blocks(picture.width()), false);
        stream.sink.write(0, 1);
        stream.image(predictor.residuals(modes), picture.width(), true);
        return stream.sink.toByteArray();
    }

    private void header(Pixels picture, boolean transparent) {
        sink.write(SIGNATURE, 8);
        sink.write(picture.width() - 1, 14);
        sink.write(picture.height() - 1, 14);
        sink.write(transparent ? 1 : 0, 1);
        sink.write(0, 3);
    }

    private static int[] withoutGreen(int[] argb) {
        int[] changed = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            int green = pixel >> 8 & 255;
            int red = ((pixel >> 16) - green) & 255;
            int blue = (pixel - green) & 255;
            changed[i] = (pixel & 0xff00ff00) | red << 16 | blue;
        }
        return changed;
    }

    private void image(int[] argb, int width, boolean whole) {
        BackReferences steps = BackReferences.of(argb, width);
        int[][] counts = {new int[GREENS], new int[256], new int[256], new int[256], new int[DISTANCES]};
        count(steps, width, counts);
        PrefixCode[] codes = new PrefixCode[counts.length];
        sink.write(0, 1);
        if (whole) {
            sink.write(0, 1);
        }
        for (int i = 0; i < counts.length; i++) {
            codes[i] = PrefixCode.of(counts[i]);
            codes[i].writeTable(sink);
        }
        for (int i = 0; i < steps.count(); i++) {
            if (steps.length(i) == 0) {
                pixel(codes, steps.value(i));
            } else {
                number(codes[0], 256, steps.length(i));
                number(codes[4], 0, distanceCode(steps.value(i), width));
            }
        }
    }

    private static void count(BackReferences steps, int width, int[][] counts) {
        for (int i = 0; i < steps.count(); i++) {
            int value = steps.value(i);
            if (steps.length(i) == 0) {
                counts[0][value >> 8 & 255]++;
                counts[1][value >> 16 & 255]++;
                counts[2][value & 255]++;
                counts[3][value >>> 24]++;
            } else {
                counts[0][256 + symbol(steps.length(i))]++;
                counts[4][symbol(distanceCode(value, width))]++;
            }
        }
    }

    private void pixel(PrefixCode[] codes, int argb) {
        codes[0].write(sink, argb >> 8 & 255);
        codes[1].write(sink, argb >> 16 & 255);
        codes[2].write(sink, argb & 255);
        codes[3].write(sink, argb >>> 24);
    }

    private static int distanceCode(int distance, int width) {
        if (distance == width) {
            return 1;
        }
        return distance == 1 ? 2 : distance + NEAR_BY;
    }

    /** Writes a number from 1 on as the symbol of its size and the bits that tell it from others of that size. */
    private void number(PrefixCode code, int offset, int number) {
        int symbol = symbol(number);
        code.write(sink, offset + symbol);
        if (symbol >= 4) {
            int bits = (symbol >> 1) - 1;
            sink.write((number - 1) & ((1 << bits) - 1), bits);
        }
    }

    private static int symbol(int number) {
        int value = number - 1;
        if (value < 4) {
            return value;
        }
        int high = 31 - Integer.numberOfLeadingZeros(value);
        return 2 * high + (value >> (high - 1) & 1);
    }
}
