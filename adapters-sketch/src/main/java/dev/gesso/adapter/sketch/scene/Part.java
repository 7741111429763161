package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;

/**
 * Who appears: one of the actors of a thing.
 *
 * @param thing the thing's id in the plan
 * @param copy which of several
 */
public record Part(int thing, int copy, String word, String picture, Pose pose) {

    public static Part of(Thing thing, int copy) {
        return new Part(thing.id(), copy, thing.word(), thing.picture(), thing.pose());
    }

    public Part posed(Pose other) {
        return new Part(thing, copy, word, picture, other);
    }
}
