package dev.gesso.adapter.sketch.figure.complexion;

import dev.gesso.adapter.sketch.art.Rgb;
import java.util.function.IntUnaryOperator;

/** A colour of hair, as shades that take the place of the brown ones of the drawings. */
public enum Hair implements IntUnaryOperator {
    BLACK(0x2b2829, 0x474344),
    BROWN(0x543930, 0x6d4c41),
    LIGHT_BROWN(0x7d5338, 0x9a6b49),
    BLOND(0xd9ab55, 0xecc67a),
    RED(0xb4491f, 0xd2682f),
    GRAY(0x8f9296, 0xb3b6b9),
    WHITE(0xd3d5d8, 0xeceeef),
    BLUE(0x3768c4, 0x5a8ae0),
    PINK(0xe86aa6, 0xf595c1),
    GREEN(0x3d9a55, 0x62b977),
    PURPLE(0x7b48b8, 0x9d6fd4);

    private static final int[] BASES = {0x543930, 0x62453b, 0x5d4037, 0x533930, 0xf1a11e, 0xea9129};
    private static final int[] LIGHTS = {0x6d4c41, 0x613e31, 0xfcb100, 0xd37034};

    private final int base;
    private final int light;

    Hair(int base, int light) {
        this.base = base;
        this.light = light;
    }

    @Override
    public int applyAsInt(int rgb) {
        for (int known : BASES) {
            if (Rgb.apart(known, rgb) <= 4) {
                return base;
            }
        }
        for (int known : LIGHTS) {
            if (Rgb.apart(known, rgb) <= 4) {
                return light;
            }
        }
        return rgb;
    }
}
