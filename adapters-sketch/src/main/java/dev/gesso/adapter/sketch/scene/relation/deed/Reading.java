package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.relation.Attachment;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.Optional;
import java.util.Set;

/** Before the chest, where both hands and the eyes meet. */
public final class Reading implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("reading", "writing", "hugging", "opening", "typing");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.isTaken()) {
            return Optional.of(Row.of(encounter.subjects(), encounter.objects(), 0.04));
        }
        Ensemble ensemble = encounter.ensemble();
        return Optional.of(Attachment.ofObject(encounter)
                .each(Attachment.Layer.BEFORE, (host, guest, index) -> before(host, guest, ensemble)));
    }

    private static Group before(Node host, Group guest, Ensemble ensemble) {
        var anchors = ensemble.actor(host).anchors();
        Point neck = host.at(anchors.neck().x(), anchors.neck().y());
        Point hand = host.at(anchors.nearHand().x(), anchors.nearHand().y());
        Box size = guest.bounds();
        double scale = Math.min(
                0.62 * host.box().width() / size.width(), 0.36 * host.box().height() / size.height());
        double foot = Math.max(
                neck.y() + 0.5 * size.height() * scale, (neck.y() + hand.y()) / 2 + 0.55 * size.height() * scale);
        return guest.mapped(Mapping.to(neck.x() * 0.8 + hand.x() * 0.2, foot, scale))
                .with(node -> node.as(Role.HELD).in(new Depth(node.depth().haze(), false, 1)));
    }
}
