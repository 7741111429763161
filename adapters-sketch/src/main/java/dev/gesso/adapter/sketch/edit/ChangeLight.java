package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Optional;

/** Tones the picture to another time of day: "the same at night". */
final class ChangeLight implements Retouch {

    /** How much of each channel the light leaves, and what it adds at the top and at the bottom of the picture. */
    private record Light(Channels factors, Channels top, Channels bottom) {}

    private record Channels(double red, double green, double blue) {}

    /** Moonlight as films paint it: blue keeps most, and is added even to black. */
    private static final Light NIGHT =
            new Light(new Channels(0.34, 0.42, 0.66), new Channels(2, 6, 26), new Channels(4, 8, 20));
    /** Light comes from below, and so more is added at the bottom than at the top. */
    private static final Light SUNSET =
            new Light(new Channels(1, 0.8, 0.68), new Channels(30, 4, 12), new Channels(44, 22, 0));

    private static final Light SUNRISE =
            new Light(new Channels(0.98, 0.88, 0.86), new Channels(10, 8, 24), new Channels(38, 24, 14));

    @Override
    public boolean isWanted(Wish wish) {
        return wish.plan().setting().time() != TimeOfDay.DAY;
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        Light light = switch (wish.plan().setting().time()) {
            case NIGHT -> NIGHT;
            case SUNRISE -> SUNRISE;
            case SUNSET, DAY -> SUNSET;
        };
        Pixels toned = picture.copy();
        for (int i = 0; i < toned.argb().length; i++) {
            double depth = Math.floorDiv(i, picture.width()) / (double) picture.height();
            toned.argb()[i] = toned(toned.argb()[i], light, depth);
        }
        return Optional.of(toned);
    }

    private static int toned(int pixel, Light light, double depth) {
        if (pixel >>> 24 == 0) {
            return 0;
        }
        int red = toned(
                pixel >> 16,
                light.factors().red(),
                light.top().red(),
                light.bottom().red(),
                depth);
        int green = toned(
                pixel >> 8,
                light.factors().green(),
                light.top().green(),
                light.bottom().green(),
                depth);
        int blue = toned(
                pixel,
                light.factors().blue(),
                light.top().blue(),
                light.bottom().blue(),
                depth);
        return (pixel & 0xff000000) | red << 16 | green << 8 | blue;
    }

    private static int toned(int channel, double factor, double top, double bottom, double depth) {
        return Math.clamp((int) ((channel & 255) * factor + top * (1 - depth) + bottom * depth), 0, 255);
    }

    @Override
    public String name() {
        return "changing the light";
    }
}
