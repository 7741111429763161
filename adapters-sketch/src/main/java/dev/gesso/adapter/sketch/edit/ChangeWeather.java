package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Optional;

/** Lets rain, snow or fog come over the picture. */
final class ChangeWeather implements Retouch {

    /** Brighter than most grounds: streaks of water mirror the sky. */
    private static final int RAIN = 0xd8e4f0;

    private static final int SNOW = 0xffffff;
    /** A little blue, as haze before distance is. */
    private static final int FOG = 0xdfe4e8;

    @Override
    public boolean isWanted(Wish wish) {
        return switch (wish.plan().setting().weather()) {
            case RAIN, STORM, SNOW, FOG -> true;
            case CLEAR, SUNNY, CLOUDY, WIND -> false;
        };
    }

    @Override
    public Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist) {
        Pixels changed = picture.copy();
        Chance chance = new Chance(wish.seed());
        Weather weather = wish.plan().setting().weather();
        veil(changed, weather == Weather.FOG ? 0.62 : 0.14, weather == Weather.STORM ? 0x50586a : FOG);
        if (weather == Weather.RAIN || weather == Weather.STORM) {
            rain(changed, chance);
        } else if (weather == Weather.SNOW) {
            snow(changed, chance);
        }
        return Optional.of(changed);
    }

    /** Thicker towards the top, where one looks farther. */
    private static void veil(Pixels picture, double strength, int colour) {
        for (int i = 0; i < picture.argb().length; i++) {
            double depth = Math.floorDiv(i, picture.width()) / (double) picture.height();
            blend(picture, i, colour, strength * (1.3 - 0.6 * depth));
        }
    }

    private static void rain(Pixels picture, Chance chance) {
        int unit = Math.max(1, Math.min(picture.width(), picture.height()) / 50);
        int drops = picture.argb().length / (unit * unit * 3);
        for (int drop = 0; drop < drops; drop++) {
            int x = chance.below(picture.width());
            int y = chance.below(picture.height());
            int length = unit + chance.below(unit * 2);
            for (int step = 0; step < length && y + step < picture.height(); step++) {
                int column = x - step / 4;
                if (column >= 0) {
                    blend(picture, (y + step) * picture.width() + column, RAIN, 0.4);
                }
            }
        }
    }

    private static void snow(Pixels picture, Chance chance) {
        int unit = Math.max(1, Math.min(picture.width(), picture.height()) / 160);
        int flakes = picture.argb().length / (unit * unit * 60);
        for (int flake = 0; flake < flakes; flake++) {
            int x = chance.below(picture.width());
            int y = chance.below(picture.height());
            int radius = 1 + chance.below(unit);
            for (int dy = -radius; dy <= radius; dy++) {
                for (int dx = -radius; dx <= radius; dx++) {
                    boolean inside =
                            x + dx >= 0 && x + dx < picture.width() && y + dy >= 0 && y + dy < picture.height();
                    if (inside && dx * dx + dy * dy <= radius * radius) {
                        blend(picture, (y + dy) * picture.width() + x + dx, SNOW, 0.85);
                    }
                }
            }
        }
    }

    private static void blend(Pixels picture, int at, int colour, double cover) {
        int pixel = picture.argb()[at];
        int result = pixel & 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (pixel >> shift & 255) * (1 - cover) + (colour >> shift & 255) * cover;
            result |= Math.clamp((int) (value + 0.5), 0, 255) << shift;
        }
        picture.argb()[at] = pixel >>> 24 == 0 ? 0 : result;
    }

    @Override
    public String name() {
        return "changing the weather";
    }
}
