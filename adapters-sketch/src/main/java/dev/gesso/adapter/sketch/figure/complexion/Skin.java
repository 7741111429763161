package dev.gesso.adapter.sketch.figure.complexion;

import dev.gesso.adapter.sketch.art.Rgb;
import java.util.function.IntUnaryOperator;

/** A colour of skin, as shades that take the place of the yellow ones of the drawings. */
public enum Skin implements IntUnaryOperator {
    LIGHT(0xf9ddbd, 0xe3b48d, 0xf6cba1, 0xedbd82, 0xefb682, 0xb26830, 0xa8604c),
    MEDIUM_LIGHT(0xe8c09a, 0xc98f68, 0xd6ab7c, 0xc2946a, 0xd19661, 0x8d542e, 0x8f5240),
    MEDIUM(0xc79a74, 0xa1704f, 0xb0835f, 0x9b7150, 0xa06c4c, 0x62392b, 0x7a4638),
    MEDIUM_DARK(0xa56c43, 0x7c4c31, 0x8d5738, 0x875334, 0x824624, 0x422319, 0x5a2e26),
    DARK(0x7b5544, 0x53362a, 0x684636, 0x57382d, 0x5f3d30, 0x35201a, 0x43231f);

    /** Face, nose and ears, hands' shade, two more shades, wrinkles, mouth: as Noto Emoji paints them. */
    private static final int[] YELLOW = {0xffca28, 0xe59600, 0xffb300, 0xeda600, 0xfaa700, 0xb55e19, 0x795548};

    /** Face, nose and ears as Fluent Emoji paints them. */
    private static final int[] FLAT = {0xffc83d, 0xed9200, 0xfdbb11};

    @SuppressWarnings("ImmutableEnumChecker") // Nobody writes into it.
    private final int[] shades;

    Skin(int... shades) {
        this.shades = shades;
    }

    public int face() {
        return shades[0];
    }

    @Override
    public int applyAsInt(int rgb) {
        int index = nearest(YELLOW, rgb);
        int flat = nearest(FLAT, rgb);
        return index >= 0 ? shades[index] : flat >= 0 ? shades[flat] : rgb;
    }

    private static int nearest(int[] colours, int rgb) {
        for (int i = 0; i < colours.length; i++) {
            if (Rgb.apart(colours[i], rgb) <= 14) {
                return i;
            }
        }
        return -1;
    }
}
