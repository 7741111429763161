package dev.gesso.adapter.sketch.backdrop;

import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;

/** The colours of each time of day and each weather. Four stops each, from the zenith to the horizon. */
final class Daylight {

    private Daylight() {}

    static int[] sky(TimeOfDay time) {
        return switch (time) {
            case DAY -> new int[] {0x4f9fe2, 0x86c5f0, 0xc3e4f6, 0xfaf1db};
            case SUNRISE -> new int[] {0x7d9fdc, 0xb9b6e2, 0xf4c3b8, 0xffe4b4};
            case SUNSET -> new int[] {0x47458e, 0xa45f99, 0xee8a74, 0xffd28a};
            case NIGHT -> new int[] {0x0c1438, 0x182558, 0x2b3a7b, 0x5563a5};
        };
    }

    /** The grey that clouds make of the sky, and how much of the sky they cover. */
    static int[] clouded(Weather weather) {
        return switch (weather) {
            case CLEAR, SUNNY, WIND -> new int[] {0x4f9fe2, 0x86c5f0, 0xc3e4f6, 0xfaf1db};
            case CLOUDY -> new int[] {0x8ba6bd, 0xaec2d0, 0xd2dee4, 0xeaeae2};
            case RAIN -> new int[] {0x62778a, 0x8799a6, 0xa9b7be, 0xc6cdcc};
            case STORM -> new int[] {0x343b52, 0x525a73, 0x777f90, 0xa09fa0};
            case SNOW -> new int[] {0x9fb8ce, 0xbfd1df, 0xdbe6ec, 0xf1f4f3};
            case FOG -> new int[] {0xb9c6cd, 0xcbd5d9, 0xdce2e3, 0xe9ebe8};
        };
    }

    /** What a place looks like at this time. */
    static Light onPlaces(TimeOfDay time) {
        return switch (time) {
            case DAY -> Light.WHITE;
            case SUNRISE -> Light.of(1, 0.93, 0.90).veiled(0xffc4a0, 0.13);
            case SUNSET -> Light.of(0.97, 0.82, 0.78).veiled(0xff8458, 0.12);
            case NIGHT -> Light.of(0.40, 0.45, 0.62).veiled(0x22327c, 0.25);
        };
    }

    /** What a thing in the foreground looks like: still to be read at night. */
    static Light onThings(TimeOfDay time) {
        return switch (time) {
            case DAY -> Light.WHITE;
            case SUNRISE -> Light.of(1, 0.96, 0.94).veiled(0xffc4a0, 0.08);
            case SUNSET -> Light.of(1, 0.88, 0.82).veiled(0xff8a5c, 0.10);
            case NIGHT -> Light.of(0.84, 0.87, 0.99).veiled(0x2f3f8c, 0.07);
        };
    }

    static Light through(Weather weather) {
        return switch (weather) {
            case CLEAR, WIND -> Light.WHITE;
            case SUNNY -> Light.of(1, 1, 0.98).veiled(0xfff0b8, 0.05);
            case CLOUDY -> Light.of(0.97, 0.98, 1).veiled(0x9aa6b0, 0.14);
            case RAIN -> Light.of(0.9, 0.94, 0.98).veiled(0x6b7a88, 0.24);
            case STORM -> Light.of(0.78, 0.82, 0.9).veiled(0x444c60, 0.34);
            case SNOW -> Light.of(1, 1, 1).veiled(0xd3dfe9, 0.16);
            case FOG -> Light.of(1, 1, 1).veiled(0xd8dee1, 0.36);
        };
    }

    /** Half of what the weather does to a place: foregrounds stand out. */
    static Light dimly(Weather weather) {
        Light full = through(weather);
        return new Light(half(full.red()), half(full.green()), half(full.blue()));
    }

    private static Light.Channel half(Light.Channel full) {
        return new Light.Channel((1 + full.share()) / 2, full.added() / 2);
    }

    static Light underRoof(TimeOfDay time, boolean overcast) {
        return switch (time) {
            case DAY -> overcast ? Light.of(0.93, 0.94, 0.97) : Light.WHITE;
            case SUNRISE -> Light.of(1, 0.96, 0.92).veiled(0xffd0a0, 0.06);
            case SUNSET -> Light.of(0.99, 0.93, 0.88).veiled(0xff9a60, 0.06);
            case NIGHT -> Light.of(0.86, 0.78, 0.71).veiled(0x4a2f4e, 0.08);
        };
    }
}
