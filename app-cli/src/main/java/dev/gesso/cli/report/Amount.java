package dev.gesso.cli.report;

/** How much there is of something, for people: units are decimal, as 1 KB is 1000 bytes. */
public final class Amount {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;

    /** So much of a unit is as good as the unit above it, and says more. */
    private static final long ENOUGH = 10;

    private Amount() {}

    /** {@code 9999 bytes}, {@code 200 KB}, {@code 428.5 MB}. */
    public static String ofBytes(long bytes) {
        if (bytes < ENOUGH * KILO) {
            return of(bytes, "byte");
        }
        if (bytes < ENOUGH * MEGA) {
            return bytes / KILO + " KB";
        }
        return bytes < ENOUGH * GIGA ? tenths(bytes, MEGA) + " MB" : tenths(bytes, GIGA) + " GB";
    }

    /** {@code 1 picture}, {@code 2 pictures}. */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String tenths(long bytes, long unit) {
        return bytes / unit + "." + bytes % unit * 10 / unit;
    }
}
