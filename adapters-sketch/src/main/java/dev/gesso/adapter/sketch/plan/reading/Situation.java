package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the reader knows when it comes to a unit.
 *
 * @param awaited the relation that waits for a thing
 * @param open whether a noun is awaited, as after "a red"
 * @param determined whether an article stood before it
 * @param afterNoun whether the unit before named a thing
 * @param placed whether the place of the scene is known
 * @param started whether any thing was named
 * @param lively whether the last thing named is alive
 */
record Situation(
        Optional<RelationKind> awaited,
        boolean open,
        boolean determined,
        boolean afterNoun,
        boolean placed,
        boolean started,
        boolean lively) {

    private static final Set<RelationKind> INTO = EnumSet.of(RelationKind.IN, RelationKind.ON);
    private static final Set<RelationKind> AT = EnumSet.of(RelationKind.BESIDE, RelationKind.UNDER, RelationKind.OVER);

    /** Whether what comes is a place if it can be one. */
    boolean leadsIntoPlace(boolean drawable) {
        return awaited.filter(kind -> INTO.contains(kind) || (!drawable && AT.contains(kind)))
                .isPresent();
    }

    boolean awaits(RelationKind kind) {
        return awaited.filter(kind::equals).isPresent();
    }

    /** Whether what comes is seen from here and not where the scene plays. */
    boolean leadsElsewhere() {
        return awaits(RelationKind.BEHIND) || awaits(RelationKind.IN_FRONT_OF) || awaits(RelationKind.LOOKING_AT);
    }
}
