package dev.gesso.adapter.sketch.scene.relation.registry;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.deed.Wearing;
import dev.gesso.adapter.sketch.scene.relation.place.In;
import java.util.Optional;
import java.util.Set;

/** A cat in a box is inside; a man in a coat wears it. */
final class Inside implements Bond {

    private final Bond in = new In();

    @Override
    public Set<String> kinds() {
        return in.kinds();
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        boolean dressed = encounter.objectIs(Nature.CLOTHING) && encounter.subjectIs(Nature.PERSON, Nature.ANIMAL);
        return dressed ? new Wearing().join(encounter) : in.join(encounter);
    }
}
