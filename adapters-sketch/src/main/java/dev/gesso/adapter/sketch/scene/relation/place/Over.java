package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.Optional;
import java.util.Set;

/** In the air above something, touching nothing. */
public final class Over implements Bond {

    @Override
    public Set<String> kinds() {
        return Set.of("over", "above", "flying-over", "jumping-over", "hovering-over", "floating-over");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.objectActor().stature().place() == Place.LAND
                && encounter.subjectActor().stature().place() != Place.AIR) {
            return Optional.of(across(encounter));
        }
        Group below = encounter.objects().settled();
        Group above = encounter.subjects().settled();
        Box ground = below.bounds();
        Box size = above.bounds();
        double least = 0.26 * ground.height() / size.height();
        double scale = Math.max(least, Math.clamp(ground.width() * 0.95 / size.width(), 0.45, 1.0));
        double gap = 0.1 * ground.height() + 0.06;
        double aside = (encounter.chance().below(2) == 0 ? -1 : 1) * 0.12 * ground.width();
        Group aloft = above.mapped(Mapping.to(aside, ground.top() - gap, scale))
                .with(node -> node.in(new Depth(node.depth().haze(), false, 1)));
        return Optional.of(below.then(aloft.items()));
    }

    /** A bridge over a river stands on both its banks. */
    private static Group across(Encounter encounter) {
        Group land = encounter.objects().settled();
        Box ground = land.bounds();
        Group bridge = encounter.subjects().settled();
        double scale = 0.8 * ground.width() / bridge.bounds().width();
        return land.then(
                bridge.mapped(Mapping.to(0, -0.35 * ground.height(), scale)).items());
    }
}
