package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Crowd;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups of blocks that stand on the origin, waiting for a place in the picture. */
final class Crowds {

    private Crowds() {}

    static Group of(String word, int count) {
        Thing thing = Sketches.thing(0, word, count);
        return Crowd.of(thing, ensemble(thing), new Chance(1), 0);
    }

    static List<Group> each(String... words) {
        return List.of(words).stream().map(word -> of(word, 1)).toList();
    }

    static Ensemble ensemble(Thing thing) {
        return new Ensemble(List.of(thing), new Extras());
    }

    static Thing posed(String word, Pose pose) {
        return new Thing(0, word, "own:" + word, 1, Optional.empty(), 1, pose, Set.of());
    }
}
