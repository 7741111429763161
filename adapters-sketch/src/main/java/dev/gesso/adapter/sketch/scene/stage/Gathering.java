package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.relation.Bond;
import dev.gesso.adapter.sketch.scene.relation.Encounter;
import dev.gesso.adapter.sketch.scene.relation.registry.Bonds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what belongs together: one group for all things that relations bind. */
public final class Gathering {

    private final Script script;
    private final Ensemble ensemble;
    private final List<Group> groups = new ArrayList<>();

    private Gathering(Script script, Ensemble ensemble) {
        this.script = script;
        this.ensemble = ensemble;
    }

    /** All groups, in the order in which the plan names the first of each. */
    public static List<Group> of(Script script, Ensemble ensemble) {
        Gathering gathering = new Gathering(script, ensemble);
        for (Thing thing : script.plan().things()) {
            gathering.groups.add(
                    Crowd.of(thing, ensemble, script.chance(100 + thing.id()), script.firstCopy(thing.id())));
        }
        gathering.bind();
        return new Inscriptions(script, ensemble).on(gathering.groups);
    }

    private void bind() {
        List<Relation> relations = new ArrayList<>(script.plan().relations());
        relations.sort(Comparator.comparingInt(Gathering::turn));
        for (int i = 0; i < relations.size(); i++) {
            bind(relations.get(i), script.chance(200 + i));
        }
    }

    /** Bonds are joined in the order of their list: first what is worn and held, then what stands together. */
    private static int turn(Relation relation) {
        return Bonds.find(relation.kind()).map(Bonds.all()::indexOf).orElse(Integer.MAX_VALUE);
    }

    private void bind(Relation relation, Chance chance) {
        Optional<Bond> bond = Bonds.find(relation.kind());
        int subjects = indexOf(relation.subject());
        int objects = indexOf(relation.object());
        if (bond.isEmpty() || subjects < 0 || objects < 0 || subjects == objects) {
            return;
        }
        Encounter encounter = new Encounter(
                groups.get(subjects), groups.get(objects), relation.subject(), relation.object(), ensemble, chance);
        bond.get().join(encounter).ifPresent(joined -> {
            groups.set(Math.min(subjects, objects), joined.settled());
            groups.remove(Math.max(subjects, objects));
        });
    }

    private int indexOf(int thing) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).holds(thing)) {
                return i;
            }
        }
        return -1;
    }
}
