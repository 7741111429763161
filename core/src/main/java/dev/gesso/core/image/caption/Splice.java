package dev.gesso.core.image.caption;

/**
 * A change of bytes.
 *
 * @param at where, in the bytes as they were
 * @param removed how many of them go
 * @param inserted what comes in their place
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Splice(long at, int removed, byte[] inserted) {}
