package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.raster.Chance;

/** What grows, in the colours of its season. */
public final class Foliage {

    private static final int SNOW = 0xf4f8fc;
    private static final int MOONLIT_SNOW = 0xaebce6;
    private static final int[] SUMMER_LEAVES = {0x5fa04e, 0x74b153, 0x4e9457, 0x86b85a};
    /** Half of the trees bloom. */
    private static final int[] SPRING_LEAVES = {0x9fcf6a, 0xf6b8cd, 0x8cc665, 0xfad4df};

    private static final int[] AUTUMN_LEAVES = {0xdf8a35, 0xe9b046, 0xc9603a, 0xd99a3c};

    private Foliage() {}

    /** Snow in this light: at night it has the colour of the moon, plainly darkened it would be lost. */
    public static int snow(Atmosphere air) {
        return air.isNight() ? MOONLIT_SNOW : air.lit(SNOW);
    }

    /** The colour of grass before any light falls on it. */
    public static int grass(Atmosphere air) {
        return switch (air.season()) {
            case ANY -> 0x8cc46a;
            case SPRING -> 0x9ccf6c;
            case SUMMER -> 0x82bf5e;
            case AUTUMN -> 0xc9b45c;
            case WINTER -> 0xa9b894;
        };
    }

    /** Grass close to the eye, or in shade. */
    public static int deepGrass(Atmosphere air) {
        return Rgb.mix(grass(air), 0x2d6e45, 0.55);
    }

    /** A colour for one crown. */
    public static int leaves(Atmosphere air, Chance chance) {
        int[] colours = switch (air.season()) {
            case ANY, SUMMER, WINTER -> SUMMER_LEAVES;
            case SPRING -> SPRING_LEAVES;
            case AUTUMN -> AUTUMN_LEAVES;
        };
        return colours[chance.below(colours.length)];
    }

    /** Three tones of a crown of this colour in the light of the place, at a distance from 0 to 1. */
    public static Puffs.Tones tones(Atmosphere air, int leaves, double distance) {
        int middle = air.lit(leaves, distance);
        int light = air.isSnowy()
                ? Rgb.mix(snow(air), air.haze(), distance)
                : air.lit(Rgb.mix(leaves, 0xfff3a0, 0.26), distance);
        return new Puffs.Tones(air.lit(Rgb.darker(leaves, 0.26), distance), middle, light, 1);
    }
}
