package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two crowds of blocks that stand on the origin and are about to meet: the subject is thing 0, the object thing 1. */
public record Meeting(Encounter encounter) {

    public static Meeting of(String subject, String object) {
        return of(subject, 1, object, 1);
    }

    public static Meeting of(String subject, int subjects, String object, int objects) {
        return of(Sketches.thing(0, subject, subjects), Sketches.thing(1, object, objects), 3);
    }

    /** With a third seed for what the relation itself leaves to chance. */
    public static Meeting of(Thing subject, Thing object, long seed) {
        Ensemble ensemble = new Ensemble(List.of(subject, object), new Extras());
        Group first = Crowd.of(subject, ensemble, new Chance(1), 0);
        Group second = Crowd.of(object, ensemble, new Chance(2), 0);
        return new Meeting(new Encounter(first, second, 0, 1, ensemble, new Chance(seed)));
    }

    /** The subjects look to the left. */
    public Meeting mirrored() {
        return withSubjects(encounter.subjects().mapped(Mapping.mirror()));
    }

    /** Each subject changed. */
    public Meeting changed(UnaryOperator<Node> change) {
        return withSubjects(encounter.subjects().with(change));
    }

    /** The object belongs to somebody else already. */
    public Meeting taken() {
        return new Meeting(new Encounter(
                encounter.subjects(), encounter.objects().ledBy(7), 0, 1, encounter.ensemble(), encounter.chance()));
    }

    private Meeting withSubjects(Group subjects) {
        return new Meeting(
                new Encounter(subjects, encounter.objects(), 0, 1, encounter.ensemble(), encounter.chance()));
    }

    public Meeting swapped() {
        return new Meeting(encounter.swapped());
    }

    public Joined by(Bond bond) {
        return new Joined(bond.join(encounter).orElseThrow());
    }
}
