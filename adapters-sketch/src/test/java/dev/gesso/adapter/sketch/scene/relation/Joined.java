package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Node;
import java.util.List;

/** Two crowds that a relation put together. */
public record Joined(Group group) {

    public Node subject() {
        return group.nodes(0).getFirst();
    }

    public Node object() {
        return group.nodes(1).getFirst();
    }

    public List<Box> boxes(int thing) {
        return group.nodes(thing).stream().map(Node::box).toList();
    }

    /** Whether one is painted earlier than another, so that the other may hide it. */
    public boolean isHiddenBy(Item hidden, Item cover) {
        return group.items().indexOf(hidden) < group.items().indexOf(cover);
    }

    public Mark mark(Mark.Kind kind) {
        return group.items().stream()
                .filter(item -> item instanceof Mark mark && mark.kind() == kind)
                .map(Mark.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** How far down a host a height is, in shares of the host's box from its top. */
    public static double share(Node host, double y) {
        return (y - host.box().top()) / host.box().height();
    }
}
