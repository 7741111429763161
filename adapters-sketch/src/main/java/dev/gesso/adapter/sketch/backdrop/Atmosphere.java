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

    /** Whether the sun stands just above the horizon. */
    public boolean isTwilight() {
        return time == TimeOfDay.SUNRISE || time == TimeOfDay.SUNSET;
    }

    public boolean isRainy() {
        return weather == Weather.RAIN || weather == Weather.STORM;
    }

    /** Whether snow lies on the ground and on what stands there. */
    public boolean isSnowy() {
        return weather == Weather.SNOW || season == Season.WINTER;
    }

    /** Whether neither sun nor moon nor stars are seen. */
    public boolean isOvercast() {
        return switch (weather) {
            case CLEAR, SUNNY, WIND -> false;
            case CLOUDY, RAIN, STORM, SNOW, FOG -> true;
        };
    }

    /** The light under a roof: lamps at night are as warm as a low sun, and no weather comes in. */
    public Atmosphere indoors() {
        return new Atmosphere(isNight() ? TimeOfDay.SUNSET : TimeOfDay.DAY, Weather.CLEAR, Season.ANY);
    }

    /** Four colours of the sky, from the zenith to the horizon. */
    public int[] sky() {
        int[] sky = Daylight.sky(time);
        if (isOvercast()) {
            int[] clouded = Daylight.clouded(weather);
            for (int i = 0; i < sky.length; i++) {
                sky[i] = Rgb.mix(sky[i], Daylight.onPlaces(time).on(clouded[i]), isTwilight() ? 0.6 : 0.9);
            }
        }
        return sky;
    }

    /** The colour into which far things fade. */
    public int haze() {
        int[] sky = sky();
        return Rgb.mix(sky[3], sky[2], 0.6);
    }

    /** The colour that something of this place has in this light. */
    public int lit(int rgb) {
        return Daylight.onPlaces(time).on(Daylight.through(weather).on(rgb));
    }

    /** The same at a distance from 0, near, to 1, where only haze is left. Fog lies on all that is not near. */
    public int lit(int rgb, double distance) {
        double fog = weather == Weather.FOG ? 0.25 + 0.75 * distance : distance;
        return Rgb.mix(lit(rgb), haze(), distance == 0 ? 0 : fog);
    }

    /** The colour of something under a roof, where lamps burn at night and grey days are a little dimmer. */
    public int roofed(int rgb) {
        return Daylight.underRoof(time, isOvercast()).on(rgb);
    }

    /** Tones a pixel of a near thing, so that it belongs; alpha stays. Things are still easy to read at night. */
    public int tint(int argb) {
        return tintAt(0).on(argb);
    }

    /** How things are toned at a distance from 0, near, to 1, at the horizon. */
    public Light tintAt(double distance) {
        double haze = distance * (weather == Weather.FOG ? 0.7 : 0.3);
        return Daylight.dimly(weather).then(Daylight.onThings(time)).veiled(haze(), haze);
    }
}
