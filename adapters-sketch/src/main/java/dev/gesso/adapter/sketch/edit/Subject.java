package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Cutout;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.Plans;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Optional;

/** What a prompt wants to see in a hole, or added. */
final class Subject {

    private static final Size SHEET = new Size(768, 768);

    private Subject() {}

    /** The thing that another contains or comes with; the last one where there is no such word. */
    static Optional<Thing> of(Plan plan) {
        return plan.relations().stream()
                .filter(relation -> relation.kind().equals("in")
                        || relation.kind().equals("containing")
                        || relation.kind().equals("with"))
                .map(Subject::contained)
                .flatMap(id -> plan.things().stream().filter(thing -> thing.id() == id))
                .findFirst()
                .or(() -> plan.things().isEmpty()
                        ? Optional.empty()
                        : Optional.of(plan.things().getLast()));
    }

    private static int contained(Relation relation) {
        return relation.kind().equals("in") ? relation.subject() : relation.object();
    }

    /** The things of a plan on nothing, trimmed to what can be seen; empty where nothing could be drawn. */
    static Optional<Pixels> drawn(Plan plan, long seed, Artist artist) {
        if (plan.things().isEmpty()) {
            return Optional.empty();
        }
        Pixels sheet = artist.draft(Plans.onNothing(plan), SHEET, Effort.MEDIUM, seed, List.of());
        return Cutout.subject(sheet);
    }

    /** One thing alone. */
    static Optional<Pixels> drawn(Plan plan, Thing thing, long seed, Artist artist) {
        return drawn(Plans.only(plan, other -> other.id() == thing.id()), seed, artist);
    }
}
