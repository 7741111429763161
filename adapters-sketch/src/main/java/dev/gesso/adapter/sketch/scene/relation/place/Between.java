package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In the middle of several, or, where two things are named one after the other, first at one side of the other. */
public final class Between implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("between", "among", "surrounded-by");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        List<Node> neighbours = encounter.objects().nodes(encounter.object());
        return Optional.of(neighbours.size() < 2 ? atAFreeSide(encounter) : amid(encounter, neighbours));
    }

    /** The second neighbour comes to the side on which the first one is not. */
    private static Group atAFreeSide(Encounter encounter) {
        Group group = encounter.subjects().settled();
        double middle = encounter.subjectNode().box().middleX();
        boolean rightTaken = encounter.subjects().bounds().middleX() > middle + 1e-6;
        return (rightTaken ? Row.of(encounter.objects(), group, 0) : Row.of(group, encounter.objects(), 0))
                .ledBy(group.lead());
    }

    private static Group amid(Encounter encounter, List<Node> neighbours) {
        Group middle = encounter.subjects().settled();
        double room = middle.bounds().width() * 1.02;
        double pace = neighbours.stream()
                .mapToDouble(node -> node.box().width())
                .max()
                .orElse(0);
        List<Item> left = new ArrayList<>();
        List<Item> right = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            int step = Math.floorDiv(i, 2);
            double distance = room / 2 + pace * (0.5 + step * 0.9);
            boolean isLeft = i % 2 == 0;
            place(encounter.objects(), neighbours.get(i), isLeft ? -distance : distance, isLeft ? left : right);
        }
        return middle.after(left).after(right).settled();
    }

    private static void place(Group group, Node node, double x, List<Item> target) {
        Box box = node.box();
        Mapping mapping = Mapping.moved(x - box.middleX(), -box.bottom());
        group.items().stream()
                .filter(item -> item.box().equals(box))
                .map(item -> item.mapped(mapping))
                .forEach(target::add);
    }
}
