package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.cast.Anchors;
import dev.gesso.adapter.sketch.cast.Nature;
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
import dev.gesso.adapter.sketch.scene.relation.place.Beside;
import java.util.Optional;
import java.util.Set;

/** At the mouth, a little to the side, so that the face can be seen. */
public final class Eating implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("eating", "drinking", "licking", "biting", "kissing", "smelling", "blowing");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.isTaken()) {
            return Optional.of(Row.of(encounter.subjects(), encounter.objects(), 0.04));
        }
        if (encounter.subjectIs(Nature.BUILDING, Nature.LANDSCAPE)) {
            return new Beside().join(encounter);
        }
        Ensemble ensemble = encounter.ensemble();
        return Optional.of(Attachment.ofObject(encounter)
                .each(Attachment.Layer.BEFORE, (host, guest, index) -> bitten(host, guest, ensemble)));
    }

    private static Group bitten(Node host, Group guest, Ensemble ensemble) {
        Anchors anchors = ensemble.actor(host).anchors();
        boolean upright = ensemble.actor(host).nature() == Nature.PERSON;
        Point mouth = upright
                ? host.at(
                        anchors.eyes().x(),
                        anchors.eyes().y()
                                + 0.6 * (anchors.neck().y() - anchors.eyes().y()))
                : host.at(anchors.nearHand().x(), anchors.nearHand().y());
        Box size = guest.bounds();
        double scale = 0.3 * Math.max(host.box().height(), host.box().width()) / Math.max(size.height(), size.width());
        double side = (host.bearing().mirrored() ? -1 : 1) * size.width() * scale * 0.3;
        return guest.mapped(
                        Mapping.to(mouth.x() + side, mouth.y() + size.height() * scale * (upright ? 0.8 : 0.5), scale))
                .with(node -> node.as(Role.HELD).in(new Depth(node.depth().haze(), false, 1)));
    }
}
