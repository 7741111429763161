package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.Optional;
import java.util.Set;

/** The other way round of {@link Behind}. */
public final class InFrontOf implements Bond {

    private final Bond behind = new Behind();

    @Override
    public Set<String> kinds() {
        return Set.of("in-front-of", "before");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        return behind.join(encounter.swapped());
    }
}
