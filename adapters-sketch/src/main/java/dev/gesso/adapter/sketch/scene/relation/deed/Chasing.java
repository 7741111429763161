package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One after the other in the same direction, both fast. */
public final class Chasing implements Bond {

    /** White, which can be seen on sand and grass alike. */
    private static final int DUST = 0xffffff;

    @Override
    public Set<String> kinds() {
        return Set.of("chasing", "following", "hunting", "racing", "fleeing", "pursuing");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        Group hunters = fast(encounter.subjects().settled());
        Group hunted = fast(encounter.objects().settled());
        return Optional.of(Row.of(hunters, hunted, 0.16).ledBy(encounter.subject()));
    }

    private static Group fast(Group group) {
        Box box = group.bounds();
        List<Mark> lines = new ArrayList<>();
        lines.add(Mark.of(
                Mark.Kind.SPEED_LINES,
                new Box(
                        box.left() - 0.32 * box.height(),
                        box.top() + 0.3 * box.height(),
                        0.3 * box.height(),
                        0.5 * box.height()),
                DUST));
        return group.after(lines);
    }
}
