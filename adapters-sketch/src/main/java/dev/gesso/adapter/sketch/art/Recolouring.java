package dev.gesso.adapter.sketch.art;

import java.util.function.IntUnaryOperator;

/**
 * Moves the colours that a drawing is mostly made of to another one, and leaves the rest: a red balloon keeps its string,
 * a gray cat its eyes.
 */
public final class Recolouring implements IntUnaryOperator {

    /** Below this a colour counts as white, gray or black. */
    private static final double NEUTRAL = 0.12;

    /** Degrees to either side: the shades of one paint, but not its neighbour in the rainbow. */
    private static final double HUE_BAND = 38;

    /** Outlines and eyes, unless the whole drawing is dark. */
    private static final double DARK = 0.2;

    private final Hsl from;
    private final Hsl to;

    private Recolouring(Hsl from, Hsl to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The change that suits one drawing.
     *
     * @param drawing what is to be recoloured
     * @param rgb the colour it gets
     */
    public static Recolouring of(Drawing drawing, int rgb) {
        Hsl wanted = Hsl.of(rgb);
        double lightness = Math.clamp(wanted.lightness(), 0.2, 0.93);
        return new Recolouring(
                DominantColour.of(drawing.glance()), new Hsl(wanted.hue(), wanted.saturation(), lightness));
    }

    @Override
    public int applyAsInt(int rgb) {
        Hsl colour = Hsl.of(rgb);
        return belongs(colour) ? moved(colour).rgb() : rgb;
    }

    private boolean belongs(Hsl colour) {
        if (from.chroma() < NEUTRAL) {
            return colour.chroma() < NEUTRAL && (colour.lightness() > DARK || from.lightness() < 2 * DARK);
        }
        return colour.chroma() >= NEUTRAL && Math.abs(colour.hueFrom(from.hue())) <= HUE_BAND;
    }

    private Hsl moved(Hsl colour) {
        double turn = from.chroma() < NEUTRAL ? 0 : colour.hueFrom(from.hue()) / 3;
        double hue = (to.hue() + turn + 360) % 360;
        double kept = from.saturation() < NEUTRAL ? 1 : Math.min(1.2, colour.saturation() / from.saturation());
        double saturation = Math.min(1, to.saturation() * kept);
        double lightness = Math.clamp(to.lightness() + (colour.lightness() - from.lightness()) * 0.75, 0.04, 0.98);
        return new Hsl(hue, saturation, lightness);
    }
}
