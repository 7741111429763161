package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.Optional;
import java.util.Set;

/** Things of plans, for tests. */
final class Things {

    private Things() {}

    static Thing of(String picture) {
        return new Thing(0, "thing", picture, 1, Optional.empty(), 1, Pose.ANY, Set.of());
    }

    static Thing called(String word, String picture) {
        return new Thing(0, word, picture, 1, Optional.empty(), 1, Pose.ANY, Set.of());
    }

    static Thing posed(String picture, Pose pose) {
        return new Thing(0, "thing", picture, 1, Optional.empty(), 1, pose, Set.of());
    }

    static Thing coloured(String picture, String name, int rgb) {
        return new Thing(0, "thing", picture, 1, Optional.of(new Colour(name, rgb)), 1, Pose.ANY, Set.of());
    }

    static Thing with(String picture, String... traits) {
        return new Thing(0, "thing", picture, 1, Optional.empty(), 1, Pose.ANY, Set.of(traits));
    }
}
