package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.cast.Anchors;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Point;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A healer bends over a patient on a couch and listens to the heart. */
public final class Examining implements Bond {

    private static final int TUBE = 0x3f6fa0;
    private static final int HEART = 0xe2445c;
    private static final int COUCH = 0x8fb8c9;
    /** Radians, about 4 degrees: bent, but not falling. */
    private static final double LEAN = 0.07;

    @Override
    public Set<String> kinds() {
        return Set.of("examining", "treating", "listening-to", "healing", "checking");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (!encounter.objectIs(Nature.PERSON, Nature.ANIMAL, Nature.SWIMMER)) {
            return new Facing().join(encounter);
        }
        return Optional.of(examined(encounter));
    }

    private static Group examined(Encounter encounter) {
        Group healer = encounter.subjects().settled();
        Box stand = healer.bounds();
        Group patient = patient(encounter.objects().settled(), stand);
        Box lying = patient.bounds();
        double couchHeight = 0.34 * stand.height();
        double couchWidth = Math.max(lying.width() * 1.25, stand.width() * 1.1);
        Box couch = Box.standing(stand.right() + couchWidth * 0.36, 0, couchWidth, couchHeight);
        Group placed =
                patient.mapped(Mapping.moved(couch.middleX() + couchWidth * 0.04, couch.top() + couchHeight * 0.12));
        List<Item> scene =
                new ArrayList<>(healer.with(node -> node.turned(LEAN)).items());
        scene.add(Mark.of(Mark.Kind.COUCH, couch, COUCH));
        scene.addAll(placed.items());
        Node listener = healer.nodes(encounter.subject()).getFirst();
        scene.addAll(marks(listener, placed.bounds(), encounter, tool(scene, encounter)));
        return new Group(encounter.subjects().lead(), scene).settled();
    }

    private static Group patient(Group group, Box healer) {
        Box size = group.bounds();
        double scale = Math.clamp(0.48 * healer.height() / size.height(), 0.5, 1.35);
        double wide = Math.min(scale, 1.5 * healer.width() / size.width());
        return group.mapped(new Mapping(wide, 0, 0, true))
                .with(node -> node.in(new Depth(node.depth().haze(), false, 1)));
    }

    /** The stethoscope in the healer's hand gives way to one that is in use. */
    private static OptionalInt tool(List<Item> scene, Encounter encounter) {
        Optional<Node> held = scene.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .filter(node -> node.part().word().contains("stethoscope")
                        && node.part().thing() != encounter.subject()
                        && node.part().thing() != encounter.object())
                .findFirst();
        held.ifPresent(scene::remove);
        return held.map(node -> OptionalInt.of(node.part().thing())).orElse(OptionalInt.empty());
    }

    private static List<Item> marks(Node healer, Box patient, Encounter encounter, OptionalInt tool) {
        Anchors anchors = encounter.ensemble().actor(healer).anchors();
        double half = anchors.head().width() * 0.46;
        Point heart = new Point(patient.left() + patient.width() * 0.4, patient.top() + patient.height() * 0.56);
        List<Point> tube = List.of(
                healer.at(anchors.eyes().x() - half, anchors.eyes().y() + 0.03),
                healer.at(anchors.eyes().x() + half, anchors.eyes().y() + 0.03),
                healer.at(anchors.neck().x(), anchors.neck().y() + 0.1),
                heart);
        Box reach =
                Box.standing(heart.x(), heart.y(), 0.01, 0.01).and(healer.box().part(0.3, 0.2, 0.4, 0.3));
        double size = Math.min(patient.width(), patient.height() * 1.2);
        Box beat = Box.standing(patient.middleX() + size * 0.1, patient.top() - 0.04, size, size * 0.4);
        return List.of(
                new Mark(Mark.Kind.STETHOSCOPE, reach, tube, tool, TUBE), Mark.of(Mark.Kind.HEARTBEAT, beat, HEART));
    }
}
