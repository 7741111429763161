package dev.gesso.adapter.sketch.scene.relation.registry;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.deed.Riding;
import dev.gesso.adapter.sketch.scene.relation.deed.Wearing;
import dev.gesso.adapter.sketch.scene.relation.place.On;
import dev.gesso.adapter.sketch.scene.relation.place.Strewn;
import java.util.Optional;
import java.util.Set;

/** A cat on a sofa stands on it; a girl on a horse rides it, a hat on a man is worn, a star on a shirt is printed. */
final class OnTop implements Bond {

    private final Bond on = new On();

    @Override
    public Set<String> kinds() {
        return on.kinds();
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        boolean alive = encounter.objectIs(Nature.PERSON, Nature.ANIMAL);
        if (encounter.objectIs(Nature.CLOTHING) && !encounter.subjectIs(Nature.PERSON, Nature.ANIMAL)) {
            return new Strewn().join(encounter.swapped());
        }
        if (encounter.subjectIs(Nature.CLOTHING) && alive) {
            return new Wearing().join(encounter.swapped());
        }
        if (encounter.subjectIs(Nature.PERSON) && encounter.objectIs(Nature.ANIMAL, Nature.VEHICLE)) {
            return new Riding().join(encounter);
        }
        return on.join(encounter);
    }
}
