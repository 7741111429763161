package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import java.util.Comparator;
import java.util.List;

/** A group at its place in the picture. */
public record Placed(Group group, Layer layer) {

    private static final Comparator<Placed> FAR_FIRST = Comparator.comparing(Placed::layer)
            .thenComparingDouble(placed -> placed.box().bottom());

    public Box box() {
        return group.bounds();
    }

    /** All items in the order of painting: by layer, and then those first whose feet are farther up. */
    public static List<Item> painted(List<Placed> all) {
        return all.stream()
                .sorted(FAR_FIRST)
                .flatMap(placed -> placed.group().items().stream())
                .toList();
    }
}
