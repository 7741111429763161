package dev.gesso.adapter.sketch.plan;

import dev.gesso.adapter.sketch.studio.RegisteredWords;

/** The planner as it is shipped. */
final class Planning {

    static final Planner PLANNER = Planner.with(RegisteredWords.vocabulary());

    private Planning() {}
}
