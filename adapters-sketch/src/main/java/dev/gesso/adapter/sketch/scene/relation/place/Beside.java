package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.Optional;
import java.util.Set;

/** Next to each other on the same line, on either side. */
public final class Beside implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("beside", "next-to", "near", "by", "at", "against", "alongside");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.isParted()) {
            return Optional.empty();
        }
        boolean left = encounter.chance().below(2) == 0;
        Group joined = left
                ? Row.of(encounter.subjects(), encounter.objects(), 0.04)
                : Row.of(encounter.objects(), encounter.subjects(), 0.04);
        return Optional.of(joined.ledBy(encounter.subjects().lead()));
    }
}
