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
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Held in the nearer hand, or in the other one where that is full. */
public final class Holding implements Bond {

    /** What hangs from its handle. */
    private static final Pattern HELD_BELOW =
            Pattern.compile("bag|suitcase|basket|bucket|lantern|briefcase|purse|backpack|kettle|watering can|cage");
    /** What is held up by a stick, string or stalk. */
    private static final Pattern HELD_AT_ITS_FOOT = Pattern.compile(
            "umbrella|balloon|flag|sign|flower|rose|tulip|bouquet|ice cream|torch|candle|kite|parasol|placard|lollipop");

    /** What keeps off rain or sun is held where that is its use. */
    private static final Pattern OVERHEAD = Pattern.compile("umbrella|parasol");

    @Override
    public Set<String> kinds() {
        return Set.of("holding", "using", "carrying", "playing", "throwing", "catching");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.isTaken()) {
            return Optional.of(Row.of(encounter.subjects(), encounter.objects(), 0.04));
        }
        if (encounter.objectIs(Nature.LANDSCAPE, Nature.BUILDING)) {
            return Optional.empty();
        }
        if (isTooLarge(encounter)) {
            return Optional.of(Row.of(encounter.subjects(), encounter.objects(), -0.12));
        }
        List<Node> hands = encounter.subjects().nodes(encounter.subject());
        int held = (int) encounter.subjects().nodes().stream()
                        .filter(node -> node.role() == Role.HELD)
                        .count()
                / hands.size();
        Ensemble ensemble = encounter.ensemble();
        boolean overhead =
                OVERHEAD.matcher(encounter.objectNode().part().word()).find();
        return Optional.of(Attachment.ofObject(encounter)
                .each(
                        overhead ? Attachment.Layer.BEHIND : Attachment.Layer.BEFORE,
                        (host, guest, index) -> held(host, guest, index + held, ensemble)));
    }

    private static boolean isTooLarge(Encounter encounter) {
        double tall = encounter.objectActor().stature().height();
        boolean bulky = encounter.objectIs(Nature.VEHICLE, Nature.FURNITURE, Nature.ANIMAL, Nature.PERSON);
        return tall > (bulky ? 0.9 : 1.5) * encounter.subjectActor().stature().height();
    }

    private static Group held(Node host, Group guest, int index, Ensemble ensemble) {
        Actor holder = ensemble.actor(host);
        Spot hand =
                index % 2 == 0 ? holder.anchors().nearHand() : holder.anchors().farHand();
        Point grip = host.at(hand.x(), hand.y());
        if (OVERHEAD.matcher(guest.nodes().getFirst().part().word()).find()) {
            return overhead(host, guest, grip, holder.anchors().head());
        }
        Box size = guest.bounds();
        double scale = scale(host, guest);
        double below = (1 - gripShare(guest.nodes().getFirst())) * size.height() * scale;
        double outwards = (hand.x() < 0.5 ? -1 : 1) * (host.bearing().mirrored() ? -1 : 1);
        double aside =
                outwards * Math.max(0, size.width() * scale * 0.5 - host.box().width() * 0.12) * 0.8
                        + Math.floorDiv(index, 2) * outwards * size.width() * scale * 0.35;
        double up = Math.floorDiv(index, 2) * size.height() * scale * 0.8;
        return guest.mapped(Mapping.to(grip.x() + aside, grip.y() + below - up, scale))
                .with(node -> node.as(Role.HELD).in(new Depth(node.depth().haze(), false, 1)));
    }

    /** Over the head, its grip in the hand. */
    private static Group overhead(Node host, Group guest, Point grip, Spot head) {
        Box size = guest.bounds();
        double scale = 0.95 * host.box().height() / size.height();
        double x = 0.6 * grip.x() + 0.4 * host.at(head.x(), 0).x();
        double foot =
                Math.min(grip.y() + 0.1 * size.height() * scale, host.box().top() + 0.62 * size.height() * scale);
        return guest.mapped(Mapping.to(x, foot, scale))
                .with(node -> node.as(Role.HELD).in(new Depth(node.depth().haze(), false, 1)));
    }

    /** Small things are held as they are, large ones made to fit; what is held up may be larger. */
    private static double scale(Node host, Group guest) {
        Box size = guest.bounds();
        boolean up =
                HELD_AT_ITS_FOOT.matcher(guest.nodes().getFirst().part().word()).find();
        double most = up
                ? 0.75 * host.box().height()
                : Math.min(0.36 * host.box().height(), 0.8 * host.box().width());
        double longer = Math.max(size.height(), size.width());
        double natural = up ? longer : 0.8 * longer;
        return Math.clamp(natural, Math.min(0.24 * host.box().height(), most), most) / longer;
    }

    /** Where a thing is gripped, in shares of its height from the top. */
    private static double gripShare(Node held) {
        String word = held.part().word();
        if (HELD_BELOW.matcher(word).find()) {
            return 0.12;
        }
        return HELD_AT_ITS_FOOT.matcher(word).find() ? 0.9 : 0.55;
    }
}
