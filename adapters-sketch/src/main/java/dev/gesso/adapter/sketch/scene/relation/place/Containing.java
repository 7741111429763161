package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.Optional;
import java.util.Set;

/** The other way round of {@link In}. */
public final class Containing implements Bond {

    private final Bond in = new In();

    @Override
    public Set<String> kinds() {
        return Set.of("containing", "full-of", "filled-with");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        return in.join(encounter.swapped());
    }
}
