package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.plan.Thing;

/** Finds an actor for each thing of a plan. Safe for many threads. */
public interface Casting {

    /**
     * The actor for one thing; where nothing of that name can be drawn, a card that bears its word.
     *
     * @param copy which of several, from 0: a crowd has many faces
     */
    Actor cast(Thing thing, int copy);
}
