package dev.gesso.adapter.sketch.pictogram;

import dev.gesso.adapter.sketch.plan.Colour;
import java.awt.Color;
import java.util.Optional;

/** The colours of one drawing: its own, or shades of the one that the prompt asks for. */
public record Tones(Optional<Colour> asked) {

    /** The thing's main colour: the one asked for, or else its own as 24-bit sRGB. */
    public Color main(int own) {
        return new Color(asked.map(Colour::rgb).orElse(own));
    }

    /** The main colour, lighter above 1 and darker below. */
    public Color main(int own, double light) {
        Color main = main(own);
        return new Color(shaded(main.getRed(), light), shaded(main.getGreen(), light), shaded(main.getBlue(), light));
    }

    private static int shaded(int channel, double light) {
        double value = light <= 1 ? channel * light : 255 - (255 - channel) / light;
        return (int) Math.clamp(Math.round(value), 0L, 255L);
    }
}
