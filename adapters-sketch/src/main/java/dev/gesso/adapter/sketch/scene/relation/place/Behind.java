package dev.gesso.adapter.sketch.scene.relation.place;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import java.util.Optional;
import java.util.Set;

/** Half hidden: higher, smaller, paler, and to one side, with its head out, so that it can be made out. */
public final class Behind implements Bond {

    /** A step back, as far as size goes. */
    private static final double SMALLER = 0.86;
    /** Of the cover's height: what is smaller would not be found behind it. */
    private static final double LEAST = 0.34;
    /** Of the cover's height: feet that are farther away are seen higher up. */
    private static final double LIFT = 0.12;

    @Override
    public Set<String> kinds() {
        return Set.of("behind");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        if (Encounter.isHeavenly(encounter.subjectActor())) {
            return Optional.empty();
        }
        if (encounter.isParted() && Encounter.isFar(encounter.subjectActor())) {
            return Optional.empty();
        }
        Group front = encounter.objects().settled();
        Box cover = front.bounds();
        Box size = encounter.subjects().bounds();
        double scale = Math.max(SMALLER, LEAST * cover.height() / size.height());
        Group back = encounter.subjects().settled().mapped(Mapping.scaled(scale));
        boolean looks = encounter.subjectIs(Nature.PERSON, Nature.ANIMAL);
        double side = looks || encounter.chance().below(2) == 0 ? 1 : -1;
        boolean trunk = encounter.objectIs(Nature.PLANT);
        double aside = trunk ? back.bounds().width() * 0.5 : beyond(cover, back.bounds());
        Group moved = back.mapped(Mapping.moved(side * aside, trunk ? -0.03 : -LIFT * cover.height()))
                .with(node -> node.in(
                        new Depth(0.12, node.depth().shadow(), node.depth().surface())));
        return Optional.of(front.after(moved.items()).settled());
    }

    /** So far that a good part looks out at the side; what is wider than its cover, nearly all of it. */
    private static double beyond(Box cover, Box hidden) {
        double corner = 0.15 * (cover.width() + hidden.width());
        double edge = (cover.width() - hidden.width()) / 2 + 0.52 * hidden.width();
        double past = hidden.width() / 2 - 0.1 * cover.width();
        return Math.max(corner, Math.max(edge, hidden.width() > cover.width() ? past : 0));
    }
}
