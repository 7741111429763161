package dev.gesso.adapter.sketch.plan;

import java.util.Optional;

/**
 * Where and when the scene plays.
 *
 * @param backdrop id of a registered backdrop; {@code plain} where the prompt names only a colour
 * @param plain the colour of a plain background
 */
public record Setting(
        String backdrop, TimeOfDay time, Weather weather, Season season, Optional<Colour> plain, boolean transparent) {

    /** The light that falls on the scene. */
    public enum TimeOfDay {
        DAY,
        SUNRISE,
        SUNSET,
        NIGHT
    }

    /** What falls from or hangs in the air. */
    public enum Weather {
        CLEAR,
        SUNNY,
        CLOUDY,
        RAIN,
        STORM,
        SNOW,
        FOG,
        WIND
    }

    /** The time of year, where the prompt names one. */
    public enum Season {
        ANY,
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }
}
