package dev.gesso.adapter.sketch.backdrop;

import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;

/** The light and air over a place: all colours of a picture pass through it, so that they belong together. */
public record Atmosphere(TimeOfDay time, Weather weather, Season season) {

    public static Atmosphere of(Setting setting) {
        return new Atmosphere(setting.time(), setting.weather(), setting.season());
    }

    public boolean isNight() {
        return time == TimeOfDay.NIGHT;
    }
}
