package dev.gesso.adapter.sketch.encode;

import java.util.Arrays;
import java.util.Optional;

/** The colours of a picture that has no more than 256; the least opaque come first, so that few alpha values are kept. */
final class ColourTable {

    /** As many as an index of 8 bits tells apart. */
    private static final int MOST = 256;
    /** Eight times as many as colours, so that open addressing seldom meets a taken slot. */
    private static final int SLOTS = 2048;

    private final int[] colours;
    private final int[] slotColours = new int[SLOTS];
    private final short[] slotIndexes = new short[SLOTS];

    private ColourTable(int[] colours) {
        this.colours = colours;
        Arrays.fill(slotIndexes, (short) -1);
        for (int i = 0; i < colours.length; i++) {
            put(slot(colours[i]), colours[i], i);
        }
    }

    /** The table of a picture; empty where it has too many colours. */
    static Optional<ColourTable> of(int[] argb) {
        ColourTable seen = new ColourTable(new int[0]);
        int[] found = new int[MOST];
        int count = 0;
        int last = ~argb[0];
        for (int pixel : argb) {
            if (pixel == last) {
                continue;
            }
            last = pixel;
            int slot = seen.slot(pixel);
            if (seen.slotIndexes[slot] < 0) {
                if (count == MOST) {
                    return Optional.empty();
                }
                seen.put(slot, pixel, count);
                found[count++] = pixel;
            }
        }
        return Optional.of(new ColourTable(byAlpha(Arrays.copyOf(found, count))));
    }

    private static int[] byAlpha(int[] colours) {
        return Arrays.stream(colours)
                .map(colour -> colour ^ Integer.MIN_VALUE)
                .sorted()
                .map(colour -> colour ^ Integer.MIN_VALUE)
                .toArray();
    }

    private void put(int slot, int colour, int index) {
        slotColours[slot] = colour;
        slotIndexes[slot] = (short) index;
    }

    /** Where a colour is kept, or would be. */
    private int slot(int colour) {
        int slot = (colour * 0x9e3779b1) >>> 21;
        while (slotIndexes[slot] >= 0 && slotColours[slot] != colour) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    byte index(int colour) {
        return (byte) slotIndexes[slot(colour)];
    }

    boolean isTransparent() {
        return colours[0] >>> 24 != 255;
    }

    byte[] rgb() {
        byte[] rgb = new byte[colours.length * 3];
        for (int i = 0; i < colours.length; i++) {
            rgb[3 * i] = (byte) (colours[i] >> 16);
            rgb[3 * i + 1] = (byte) (colours[i] >> 8);
            rgb[3 * i + 2] = (byte) colours[i];
        }
        return rgb;
    }

    /** The alpha of each colour up to the last that is not opaque. */
    byte[] alpha() {
        int count = colours.length;
        while (count > 0 && colours[count - 1] >>> 24 == 255) {
            count--;
        }
        byte[] alpha = new byte[count];
        for (int i = 0; i < count; i++) {
            alpha[i] = (byte) (colours[i] >>> 24);
        }
        return alpha;
    }
}
