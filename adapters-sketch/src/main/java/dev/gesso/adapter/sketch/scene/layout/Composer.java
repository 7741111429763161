package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Script;
import java.util.Optional;
import java.util.function.Function;

/** The second stage: lays a plan out as a scene. The same plan, aspect and seed give the same scene. */
public final class Composer {

    private static final Layout USUAL = new SceneLayout();

    private final Casting casting;
    private final Function<String, Optional<Backdrop>> backdrops;

    /**
     * A composer for one cast.
     *
     * @param backdrops finds the registered backdrop of an id
     */
    public Composer(Casting casting, Function<String, Optional<Backdrop>> backdrops) {
        this.casting = casting;
        this.backdrops = backdrops;
    }

    /**
     * Lays a plan out.
     *
     * @param aspect width by height
     */
    public Scene compose(Plan plan, double aspect, long seed) {
        Script script = new Script(plan, aspect, seed, seed, casting, backdrops);
        return Layouts.find(plan.layout()).orElse(USUAL).arrange(script);
    }
}
