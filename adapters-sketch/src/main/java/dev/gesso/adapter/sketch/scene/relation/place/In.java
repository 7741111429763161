package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Role;
import dev.gesso.adapter.sketch.scene.Waters;
import dev.gesso.adapter.sketch.scene.relation.Attachment;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Load;
import dev.gesso.adapter.sketch.scene.relation.Singles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Inside: behind the front of what has one, up to the chest in water, at the door of a house. */
public final class In implements Bond {

    /** What one is in up to the chest. */
    private static final Pattern WATER =
            Pattern.compile("pool|river|lake|pond|sea|ocean|puddle|water|bath|stream|fountain|wave");

    /** Beyond this a pool would hide the place it lies in; more guests become smaller instead. */
    private static final double MOST_WIDENED = 3;

    @Override
    public Set<String> kinds() {
        return Set.of("in", "inside", "into", "within");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (Encounter.isHeavenly(encounter.objectActor())) {
            return Optional.empty();
        }
        if (isAmong(encounter)) {
            return new Beside().join(encounter);
        }
        Optional<Opening> opening = encounter.objectActor().opening();
        boolean water = WATER.matcher(encounter.objectNode().part().word()).find();
        boolean basin = water && encounter.objectIs(Nature.LANDSCAPE, Nature.OBJECT, Nature.FURNITURE);
        if (basin || encounter.objectActor().stature().place() == Place.LAND) {
            return Optional.of(immersed(encounter, water));
        }
        if (opening.isPresent() && !opening.get().inside()) {
            return new On().join(encounter);
        }
        if (opening.isPresent()) {
            return Optional.of(filled(encounter, opening.get()));
        }
        return Optional.of(vessel(encounter)
                .map(vessel -> filled(vessel, vessel.objectActor().opening().orElseThrow()))
                .orElseGet(() -> without(encounter)));
    }

    /** Whether the subject is too tall to be in a plant, as a dog is in leaves. */
    private static boolean isAmong(Encounter encounter) {
        return encounter.objectIs(Nature.PLANT)
                && encounter.objectActor().opening().isEmpty()
                && encounter.objectNode().box().height()
                        < encounter.subjectNode().box().height();
    }

    /** What has no inside itself may belong to something that has: the ribbon of a basket. */
    private static Optional<Encounter> vessel(Encounter encounter) {
        return encounter.objects().nodes().stream()
                .filter(node -> encounter.ensemble().actor(node).opening().isPresent())
                .filter(node -> encounter.ensemble().actor(node).opening().get().inside())
                .map(node -> encounter.about(node.part().thing()))
                .findFirst();
    }

    private static Group filled(Encounter encounter, Opening opening) {
        Group joined = encounter.objects();
        List<Node> hosts = joined.nodes(encounter.object());
        List<Group> guests = Singles.of(encounter.subjects(), encounter.subject());
        for (int i = 0; i < Math.min(hosts.size(), guests.size()); i++) {
            int own = i;
            List<Group> share = IntStream.range(0, guests.size())
                    .filter(guest -> guest % hosts.size() == own)
                    .mapToObj(guests::get)
                    .toList();
            joined = new Load(opening).on(joined, hosts.get(i), share);
        }
        return joined;
    }

    private static Group without(Encounter encounter) {
        Actor host = encounter.objectActor();
        Attachment attachment =
                new Attachment(encounter.objects(), encounter.object(), encounter.subjects(), encounter.subject());
        return switch (host.nature()) {
            case BUILDING ->
                attachment.each(Attachment.Layer.BEFORE, (node, guest, index) -> at(node, guest, index, 0.35, 1, 0.34));
            case PLANT ->
                attachment.each(
                        Attachment.Layer.BEFORE, (node, guest, index) -> at(node, guest, index, 0.4, 0.6, 0.42));
            case FURNITURE -> new On().join(encounter).orElseThrow();
            case VEHICLE ->
                attachment.each(
                        Attachment.Layer.BEHIND, (node, guest, index) -> at(node, guest, index, 0.5, 0.55, 0.7));
            case PERSON, ANIMAL, SWIMMER, FOOD, CLOTHING, TOOL, LANDSCAPE, SYMBOL, PHOTO, OBJECT ->
                attachment.each(
                        Attachment.Layer.BEHIND, (node, guest, index) -> at(node, guest, index, 0.5, 0.42, 0.85));
        };
    }

    /** With its feet no lower than a share of the host's height, half of it looking out; no higher than a share of it. */
    private static Group at(Node host, Group guest, int index, double x, double y, double most) {
        Box size = guest.bounds();
        double tallest = most * host.box().height();
        double widest = 0.8 * host.box().width();
        double fit = Math.min(1, Math.min(tallest / size.height(), widest / size.width()));
        double scale = Math.max(fit, Math.min(0.5 * tallest / size.height(), widest / size.width()));
        double aside = (index % 2 == 0 ? 1 : -1) * Math.ceilDiv(index, 2) * size.width() * scale * 0.8;
        double lowest = y * host.box().height();
        double deep = y < 0.6 && size.height() * scale < 2 * lowest ? 0.5 * size.height() * scale : lowest;
        double middle = host.at(x, y).x() + aside;
        return guest.mapped(Mapping.to(middle, host.box().top() + deep, scale))
                .with(node -> node.as(Role.BORNE).in(new Depth(node.depth().haze(), false, 1)));
    }

    /** How much larger a puddle must be for its guests. */
    private static double wider(Encounter encounter, List<Group> guests, Opening opening) {
        double widest =
                guests.stream().mapToDouble(guest -> guest.bounds().width()).sum();
        double span = (opening.right() - opening.left())
                * encounter.objectNode().box().width();
        return Math.clamp(widest / span, 1, MOST_WIDENED);
    }

    private static Group immersed(Encounter encounter, boolean water) {
        Opening opening = encounter.objectActor().opening().orElse(new Opening(0.2, 0.8, 0.62, false));
        List<Group> guests = Singles.of(encounter.subjects(), encounter.subject());
        Group joined = encounter.objects().mapped(Mapping.scaled(wider(encounter, guests, opening)));
        Node host = joined.nodes(encounter.object()).getFirst();
        Box box = host.box();
        double widest =
                guests.stream().mapToDouble(guest -> guest.bounds().width()).sum();
        double span = (opening.right() - opening.left()) * box.width();
        double fit = Math.min(1, span / widest);
        double x = host.at((opening.left() + opening.right()) / 2, 0).x() - widest * fit / 2;
        for (Group guest : guests) {
            double width = guest.bounds().width() * fit;
            double foot = box.top()
                    + box.height() * opening.floor()
                    + (water ? guest.bounds().height() * fit * 0.2 : 0);
            Group placed = guest.mapped(Mapping.to(x + width / 2, foot, fit));
            joined = joined.within(host, water ? Waters.sunk(placed).items() : placed.items());
            x += width;
        }
        return joined.ledBy(encounter.object());
    }
}
