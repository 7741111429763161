package dev.gesso.adapter.sketch.scene.relation.deed;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.Row;
import java.util.Optional;
import java.util.Set;

/** People push what is before them; animals and engines pull what is behind them. Small things are held. */
public final class Pushing implements Bond {

    /** They overlap by a tenth, so that hands are seen to touch the load. */
    private static final double CLOSE = -0.1;

    private final Bond holding = new Holding();

    @Override
    public Set<String> kinds() {
        return Set.of("pushing", "pulling");
    }

    @Override
    public Optional<Group> join(Encounter encounter) {
        double load = encounter.objectActor().stature().height();
        if (load < 0.4 * encounter.subjectActor().stature().height()) {
            return holding.join(encounter);
        }
        boolean pulls = !encounter.subjectIs(Nature.PERSON);
        Group row = pulls
                ? Row.of(encounter.objects(), encounter.subjects(), CLOSE)
                : Row.of(encounter.subjects(), encounter.objects(), CLOSE);
        return Optional.of(row.ledBy(encounter.subject()));
    }
}
