package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Anchors.Spot;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Load;
import dev.gesso.adapter.sketch.scene.relation.Singles;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** On top of something: where it has a top of its own, on its seat, or on its highest part. */
public final class On implements Bond {

    /** One sinks into these: their cushions are seen in front of no one, far below their backs. */
    private static final Pattern SOFT = Pattern.compile("sofa|couch|settee|bed|armchair|hammock");
    /** Their seats are about three fifths down, below the back. */
    private static final Pattern SEAT = Pattern.compile("chair|bench|throne|stool|swing");

    @Override
    public Set<String> kinds() {
        return Set.of("on", "on-top-of", "upon", "onto", "sitting-on", "standing-on", "lying-on");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        return Optional.of(loaded(encounter));
    }

    private static Group loaded(Encounter encounter) {
        Group joined = encounter.objects();
        var hosts = joined.nodes(encounter.object());
        var guests = Singles.of(encounter.subjects(), encounter.subject());
        for (int i = 0; i < hosts.size(); i++) {
            int own = i;
            var share = guests.stream()
                    .filter(guest -> guests.indexOf(guest) % hosts.size() == own)
                    .toList();
            Node host = hosts.get(i);
            joined = share.isEmpty()
                    ? joined
                    : new Load(top(encounter.ensemble().actor(host), host)).on(joined, host, share);
        }
        return joined;
    }

    /** Where one stands on an actor. */
    private static Opening top(Actor host, Node node) {
        if (host.opening().isPresent() && !host.opening().get().inside()) {
            return host.opening().get();
        }
        boolean lying = host.stature().place() == Place.LAND;
        if (lying) {
            return new Opening(0.15, 0.85, 0.7, false);
        }
        if (SOFT.matcher(node.part().word()).find()) {
            return new Opening(0.12, 0.88, 0.8, false);
        }
        if (SEAT.matcher(node.part().word()).find()) {
            return new Opening(0.12, 0.88, 0.62, false);
        }
        Spot seat = host.anchors().seat();
        return switch (host.nature()) {
            case FURNITURE, VEHICLE, ANIMAL, SWIMMER -> around(seat.x(), Math.max(seat.width(), 0.5), seat.y() + 0.06);
            case PERSON ->
                around(host.anchors().head().x(), 0.6, host.anchors().head().y() + 0.04);
            case LANDSCAPE, BUILDING, PLANT -> new Opening(0.25, 0.75, 0.1, false);
            case FOOD, CLOTHING, TOOL, SYMBOL, PHOTO, OBJECT -> new Opening(0.12, 0.88, 0.12, false);
        };
    }

    private static Opening around(double x, double width, double floor) {
        return new Opening(x - width / 2, x + width / 2, floor, false);
    }
}
