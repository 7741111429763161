package dev.gesso.adapter.sketch.cast;

/**
 * Where other things are fastened to an actor, in shares of its box from the top left.
 *
 * @param head middle of the head's top, and how wide the head is: hats go here
 * @param eyes between the eyes, and how wide glasses would be
 * @param neck where scarves and ties begin, and how wide they are
 * @param nearHand the hand on the side it looks to; for animals the mouth or paw
 * @param farHand the other hand
 * @param seat where a rider sits
 */
public record Anchors(Spot head, Spot eyes, Spot neck, Spot nearHand, Spot farHand, Spot seat) {

    /** A place and a width, all in shares of the box's width, but for {@code y}, which is in shares of its height. */
    public record Spot(double x, double y, double width) {}
}
