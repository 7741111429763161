package dev.gesso.adapter.storage.spool;

/**
 * How much may wait. What is there already, and what was being drawn when a limit was reached, is kept all the same:
 * it has been paid for.
 *
 * @param mostBytes of pictures that wait, beyond which no new call is let in
 * @param leastFree bytes that must be free on the spool's disk for a new call to be let in
 */
public record SpoolLimits(long mostBytes, long leastFree) {

    /** Some thousand pictures, and room enough for those that are being drawn. */
    public static final SpoolLimits USUAL = new SpoolLimits(4L << 30, 1L << 30);
}
