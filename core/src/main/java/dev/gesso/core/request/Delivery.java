package dev.gesso.core.request;

/**
 * How the answer comes back.
 *
 * @param partialImages how many unfinished pictures to show on the way, 0 to 3; only sent where {@code stream} is set
 */
public record Delivery(boolean stream, int partialImages) {

    /** All at once, when it is finished. */
    public static final Delivery WHOLE = new Delivery(false, 0);
}
