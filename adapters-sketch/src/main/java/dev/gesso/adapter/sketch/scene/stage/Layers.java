package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Singles;
import java.util.ArrayList;
import java.util.List;

/** The groups of a plan by how far away they are. */
record Layers(List<Placed> unplaced) {

    /** More birds than these fly as one flock. */
    private static final int MOST_SCATTERED = 8;

    static Layers of(List<Group> groups, Ensemble ensemble, Ground.Kind kind) {
        List<Placed> unplaced = new ArrayList<>();
        for (Group group : groups) {
            Layer layer = Layer.of(group, ensemble, kind);
            scattered(group, layer).forEach(single -> unplaced.add(new Placed(single, layer)));
        }
        return new Layers(unplaced).withSomethingNear();
    }

    /** Trees on the horizon and birds in the air do not keep together as people do. */
    private static List<Group> scattered(Group group, Layer layer) {
        int count = group.nodes().size();
        boolean same = group.nodes().stream().allMatch(node -> node.part().thing() == group.lead());
        boolean apart = layer == Layer.HORIZON || layer == Layer.AIR;
        return apart && same && count > 1 && count <= MOST_SCATTERED ? Singles.of(group, group.lead()) : List.of(group);
    }

    /** A house alone is not seen from afar. */
    private Layers withSomethingNear() {
        boolean allFar = in(Layer.GROUND).isEmpty()
                && in(Layer.WATER).isEmpty()
                && in(Layer.AIR).isEmpty();
        return allFar ? new Layers(unplaced.stream().map(Layers::nearer).toList()) : this;
    }

    private static Placed nearer(Placed one) {
        return one.layer() == Layer.HORIZON ? new Placed(one.group(), Layer.GROUND) : one;
    }

    List<Group> in(Layer layer) {
        return unplaced.stream()
                .filter(one -> one.layer() == layer)
                .map(Placed::group)
                .toList();
    }
}
