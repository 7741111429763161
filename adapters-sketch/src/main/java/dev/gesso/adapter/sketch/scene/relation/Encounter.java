package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Node;
import java.util.Set;

/**
 * Two groups, and the thing in each that the relation is about.
 *
 * @param subject id of the thing that holds, rides, stands
 * @param object id of the thing that is held, ridden, stood on
 */
public record Encounter(Group subjects, Group objects, int subject, int object, Ensemble ensemble, Chance chance) {

    public Encounter swapped() {
        return new Encounter(objects, subjects, object, subject, ensemble, chance);
    }

    /** The same with another thing of the second group. */
    public Encounter about(int other) {
        return new Encounter(subjects, objects, subject, other, ensemble, chance);
    }

    /** Whether the object belongs to somebody else already, so that the two can only stand side by side. */
    public boolean isTaken() {
        return objects.lead() != object;
    }

    public Node subjectNode() {
        return subjects.nodes(subject).getFirst();
    }

    public Node objectNode() {
        return objects.nodes(object).getFirst();
    }

    public Actor subjectActor() {
        return ensemble.actor(subjectNode());
    }

    public Actor objectActor() {
        return ensemble.actor(objectNode());
    }

    public boolean subjectIs(Nature... natures) {
        return Set.of(natures).contains(subjectActor().nature());
    }

    public boolean objectIs(Nature... natures) {
        return Set.of(natures).contains(objectActor().nature());
    }

    /** Whether an actor is the sun, the moon or a rainbow. */
    public static boolean isHeavenly(Actor actor) {
        return actor.nature() == Nature.LANDSCAPE && actor.stature().place() == Place.AIR;
    }

    /** Whether one of them stands on the horizon anyway, and the other does not. */
    public boolean isParted() {
        return isFar(subjectActor()) != isFar(objectActor());
    }

    /** Whether an actor stands behind all others anyway. */
    public static boolean isFar(Actor actor) {
        return actor.stature().place() == Place.BEHIND || actor.stature().place() == Place.LAND;
    }
}
