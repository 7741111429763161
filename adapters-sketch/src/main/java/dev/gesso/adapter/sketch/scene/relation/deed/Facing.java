package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.Optional;
import java.util.Set;

/** Turned to each other. */
public final class Facing implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of(
                "looking-at",
                "facing",
                "watching",
                "talking-to",
                "fighting",
                "feeding",
                "dancing-with",
                "greeting",
                "petting",
                "pointing-at",
                "meeting",
                "playing-with");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.isParted()) {
            return Optional.empty();
        }
        Group turned = encounter.objects().mapped(Mapping.mirror());
        return Optional.of(Row.of(encounter.subjects(), turned, 0.08)
                .ledBy(encounter.subjects().lead()));
    }
}
