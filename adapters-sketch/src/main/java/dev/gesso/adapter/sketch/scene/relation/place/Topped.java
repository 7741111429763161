package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.Optional;
import java.util.Set;

/** The object stands on the subject: candles on a cake. */
public final class Topped implements Bond {

    private final Bond on = new On();

    @Override
    public Set<String> kinds() {
        return Set.of("topped-with", "topped");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        return on.join(encounter.swapped());
    }
}
