package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Anchors.Spot;
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
import dev.gesso.adapter.sketch.scene.relation.place.On;
import java.util.Optional;
import java.util.Set;

/** On the seat of a mount that hides the legs; on flat things, such as a skateboard, with the feet on top. */
public final class Riding implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("riding", "driving", "flying", "sailing", "rowing", "surfing", "skating", "steering", "piloting");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.objectIs(Nature.LANDSCAPE, Nature.BUILDING, Nature.PLANT)) {
            return new On().join(encounter);
        }
        Ensemble ensemble = encounter.ensemble();
        Attachment attachment =
                new Attachment(encounter.objects(), encounter.object(), encounter.subjects(), encounter.subject());
        boolean flat = isFlat(encounter.objectActor());
        return Optional.of(attachment
                .each(
                        flat ? Attachment.Layer.BEFORE : Attachment.Layer.BEHIND,
                        (mount, rider, index) ->
                                flat ? standing(mount, rider) : seated(mount, rider, index, ensemble.actor(mount)))
                .ledBy(encounter.object()));
    }

    private static boolean isFlat(Actor mount) {
        return mount.stature().aspect() > 2.2 || mount.stature().height() < 0.25;
    }

    private static Group standing(Node mount, Group rider) {
        Box box = mount.box();
        double scale = Math.clamp(box.width() / rider.bounds().width(), 0.35, 1.15);
        double foot = box.top() + box.height() * 0.35;
        return rider.mapped(Mapping.to(box.middleX(), foot, scale)).with(Riding::borne);
    }

    private static Group seated(Node mount, Group rider, int index, Actor actor) {
        Spot seat = actor.anchors().seat();
        Point place = mount.at(seat.x(), seat.y());
        Box size = rider.bounds();
        double tallest =
                (actor.nature() == Nature.VEHICLE ? 0.85 : 1.0) * mount.box().height();
        double scale = Math.clamp(tallest / size.height(), 0.2, 1.0);
        double least = 0.62 * mount.box().height() / size.height();
        double height = size.height() * Math.max(scale, least);
        double hidden = actor.nature() == Nature.VEHICLE ? 0.34 : 0.3;
        double step = Math.ceilDiv(index, 2) * (index % 2 == 0 ? -1 : 1) * size.width() * Math.max(scale, least) * 0.6;
        return rider.mapped(Mapping.to(place.x() + step, place.y() + hidden * height, Math.max(scale, least)))
                .with(Riding::borne);
    }

    private static Node borne(Node rider) {
        boolean own = rider.role() == Role.FREE;
        return rider.as(own ? Role.RIDER : rider.role())
                .in(new Depth(rider.depth().haze(), false, 1));
    }
}
