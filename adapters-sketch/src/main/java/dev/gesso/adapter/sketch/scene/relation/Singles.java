package dev.gesso.adapter.sketch.scene.relation;

import dev.gesso.adapter.sketch.scene.Front;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Inset;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Node;
import java.util.ArrayList;
import java.util.List;

/** Nodes one by one. */
public final class Singles {

    private Singles() {}

    /** Each node with its front as a group of its own, standing on the origin, upright. */
    public static List<Group> of(List<Item> items) {
        List<Group> singles = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Node node) {
                Node upright = node.turned(-node.bearing().turn());
                List<Item> own =
                        items.contains(new Front(node)) ? List.of(upright, new Front(upright)) : List.of(upright);
                singles.add(new Group(node.part().thing(), own).settled());
            }
        }
        return singles;
    }

    /** The copies of a thing one by one where nothing else belongs to them; otherwise the whole group. */
    public static List<Group> of(Group group, int thing) {
        boolean plain = group.items().stream().allMatch(item -> isOf(item, thing));
        return plain ? of(group.items()).reversed() : List.of(group.settled());
    }

    private static boolean isOf(Item item, int thing) {
        return switch (item) {
            case Node node -> node.part().thing() == thing;
            case Front front -> isOf(front.node(), thing);
            case Letters letters -> false;
            case Mark mark -> false;
            case Inset inset -> false;
        };
    }
}
