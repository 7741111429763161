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
import java.util.Optional;
import java.util.Set;

/** The object is fastened to the front of the subject: a bow on a present. */
public final class Adorned implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("adorned-with", "decorated-with");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        return Optional.of(Attachment.ofObject(encounter).all(Attachment.Layer.BEFORE, Adorned::fastened));
    }

    private static Group fastened(Node host, Group guest, int index) {
        Box box = host.box();
        Box size = guest.bounds();
        double scale = Math.min(0.42 * box.width() / size.width(), 0.34 * box.height() / size.height());
        double aside = Math.ceilDiv(index, 2) * (index % 2 == 0 ? -1 : 1) * size.width() * scale;
        double foot = box.top() + 0.62 * box.height() + size.height() * scale / 2;
        return guest.mapped(Mapping.to(box.middleX() + aside, foot, scale))
                .with(node -> node.as(Role.WORN).in(new Depth(node.depth().haze(), false, 1)));
    }
}
