package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Attachment;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The objects lie all over the upper part of the subject: apples in a tree, mushrooms on a pizza. */
public final class Strewn implements Bond {

    /** In shares of the host: apart from each other, and in its upper part, where crowns and toppings are. */
    private static final List<double[]> SPOTS = List.of(
            new double[] {0.36, 0.3},
            new double[] {0.64, 0.38},
            new double[] {0.5, 0.56},
            new double[] {0.28, 0.52},
            new double[] {0.72, 0.6},
            new double[] {0.5, 0.2});

    @Override
    public Set<String> kinds() {
        return Set.of("strewn-with", "covered-with");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        int strewn = (int) encounter.subjects().nodes().stream()
                .filter(node -> node.role() == Role.BORNE)
                .count();
        return Optional.of(Attachment.ofObject(encounter)
                .each(Attachment.Layer.BEFORE, (host, guest, index) -> strewn(host, guest, index + strewn)));
    }

    private static Group strewn(Node host, Group guest, int index) {
        Box box = host.box();
        double[] spot = SPOTS.get(index % SPOTS.size());
        Box size = guest.bounds();
        double scale = Math.min(0.24 * box.height() / size.height(), 0.3 * box.width() / size.width());
        double x = box.left() + box.width() * spot[0];
        double y = box.top() + box.height() * spot[1] + size.height() * scale / 2;
        return guest.mapped(Mapping.to(x, y, Math.min(1, scale)))
                .with(node -> node.as(Role.BORNE).in(Depth.ALOFT));
    }
}
