package dev.gesso.bench.sketch;

import java.util.Locale;

/** What a measured value is held to. */
record Limit(double most, String unit) {

    String judge(double value) {
        return value <= most
                ? "%s: kept".formatted(number(most))
                : "%s: MISSED by %s".formatted(number(most), number(value - most));
    }

    /** For shares, of which there can only be too little. */
    static String judgeShare(double share, double least) {
        return share >= least
                ? String.format(Locale.ROOT, "%.0f %%: kept", 100 * least)
                : String.format(Locale.ROOT, "%.0f %%: MISSED by %.1f %%", 100 * least, 100 * (least - share));
    }

    private String number(double value) {
        return String.format(Locale.ROOT, "%.0f %s", value, unit);
    }
}
