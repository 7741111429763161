package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.cast.Anchors;
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
import dev.gesso.adapter.sketch.scene.relation.place.Beside;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Each piece of clothing where it belongs. */
public final class Wearing implements Bond {

    /** The lists are asked in this order; what is in none of them, such as a crown, goes on the head. */
    private static final Pattern EYES = Pattern.compile("glasses|goggles|spectacles|monocle|sunglass|mask");

    private static final Pattern NECK =
            Pattern.compile("scarf|tie|necklace|medal|collar|bow tie|stethoscope|beads|lei|1f454");
    /** Words, then the code points of garments that have many words. */
    private static final Pattern BODY = Pattern.compile(
            "shirt|coat|dress|jacket|kimono|sweater|vest|suit|uniform|robe|gown|blouse|sari|swimsuit|bikini|armou?r"
                    + "|hoodie|jumper|cardigan|pyjama|pajama|1f45[5789]|1f97[bc]|1f9ba|1f9e5|1fa71");

    private static final Pattern LEGS =
            Pattern.compile("shoe|boot|sock|sandal|sneaker|skate|slipper|ski|trouser|jean|pant|short"
                    + "|trainer|well(y|ies)|wellington|heel|flipper|1f45[6ef]|1f46[0-2]|1f97[ef]|1fa7[03]|1f6fc|26f8");
    /** Asked before the legs, whose "ski" is in "skirt". */
    private static final Pattern HIPS = Pattern.compile("tutu|skirt|kilt|belt");

    private static final Pattern HANDS = Pattern.compile("glove|mitten|ring|watch|bracelet");
    /** These are painted behind their wearer. */
    private static final Pattern BACK = Pattern.compile("backpack|rucksack|cape|wing|cloak|jetpack|satchel");

    @Override
    public Set<String> kinds() {
        return Set.of("wearing", "dressed-in", "wears");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (encounter.isTaken()) {
            return Optional.of(Row.of(encounter.subjects(), encounter.objects(), 0.04));
        }
        if (!encounter.subjectIs(
                Nature.PERSON,
                Nature.ANIMAL,
                Nature.SWIMMER,
                Nature.OBJECT,
                Nature.SYMBOL,
                Nature.FOOD,
                Nature.PLANT)) {
            return new Beside().join(encounter);
        }
        String word = called(encounter.objectNode());
        Attachment.Layer layer = BACK.matcher(word).find() ? Attachment.Layer.BEHIND : Attachment.Layer.BEFORE;
        Ensemble ensemble = encounter.ensemble();
        return Optional.of(Attachment.ofObject(encounter)
                .all(
                        layer,
                        (host, guest, index) ->
                                worn(host, guest, ensemble.actor(host).anchors())));
    }

    /** Its word, then its picture, which tells of garments that nobody thought of. */
    private static String called(Node clothing) {
        return clothing.part().word() + " " + clothing.part().picture();
    }

    private static Group worn(Node host, Group guest, Anchors anchors) {
        String word = called(guest.nodes().getFirst());
        if (EYES.matcher(word).find()) {
            return centred(host, guest, anchors.eyes(), anchors.eyes().width(), 0.5);
        }
        if (NECK.matcher(word).find()) {
            return centred(host, guest, anchors.neck(), anchors.neck().width() * 1.15, 0.12);
        }
        if (BODY.matcher(word).find()) {
            return centred(
                    host, guest, anchors.neck(), Math.min(0.95, anchors.neck().width() * 2.1), 0.04);
        }
        if (HIPS.matcher(word).find()) {
            boolean upright = host.box().height() > host.box().width();
            double x = upright ? 0.5 : anchors.seat().x();
            return centred(host, guest, new Spot(x, 0.64, 0.9), upright ? 0.9 : 0.55, 0.4);
        }
        if (LEGS.matcher(word).find()) {
            return centred(host, guest, new Spot(0.5, 1.0, 0.5), 0.5, 0.96);
        }
        if (HANDS.matcher(word).find()) {
            return centred(host, guest, anchors.nearHand(), 0.26, 0.5);
        }
        if (BACK.matcher(word).find()) {
            return centred(host, guest, new Spot(0.3, anchors.neck().y(), 0.8), 0.85, 0.1);
        }
        return centred(host, guest, anchors.head(), anchors.head().width() * 1.12, 0.8);
    }

    /**
     * As wide as told, with a share of its height above the spot.
     *
     * @param width in shares of the host's width
     */
    private static Group centred(Node host, Group guest, Spot spot, double width, double above) {
        Box size = guest.bounds();
        Point place = host.at(spot.x(), spot.y());
        double scale = Math.min(
                width * host.box().width() / size.width(), 0.75 * host.box().height() / size.height());
        double foot = place.y() + (1 - above) * size.height() * scale;
        return guest.mapped(new Mapping(scale, place.x(), foot, host.bearing().mirrored()))
                .with(node -> node.as(Role.WORN)
                        .turned(host.bearing().turn())
                        .in(new Depth(node.depth().haze(), false, 1)));
    }
}
