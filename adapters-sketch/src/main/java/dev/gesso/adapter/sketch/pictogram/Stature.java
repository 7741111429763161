package dev.gesso.adapter.sketch.pictogram;

/**
 * How large a thing is and where it belongs.
 *
 * @param aspect width by height
 * @param height against a grown person, who is 1
 */
public record Stature(double aspect, double height, Place place) {

    /** Where a thing belongs unless the prompt says otherwise. */
    public enum Place {
        /** On the ground among the others. */
        GROUND,
        /** On the ground far behind, as buildings and trees do. */
        BEHIND,
        /** Flat in the ground, as pools, roads and rivers lie. */
        LAND,
        /** On water. */
        AFLOAT,
        /** Under water. */
        SUBMERGED,
        /** In the air. */
        AIR
    }
}
