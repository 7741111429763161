package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.scene.Group;
import java.util.Optional;
import java.util.Set;

/** Puts two groups together as a relation between a thing of each demands. Stateless. */
public interface Bond {

    /** The kinds of relation that it answers. */
    Set<String> kinds();

    /** Both as one; empty where each finds its own place as well, such as the castle behind a knight. */
    Optional<Group> join(Encounter encounter);
}
