package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import java.util.List;

/** The stages before the finish. Pure, and safe for many threads. */
interface Stages {

    Plan plan(String prompt);

    /**
     * Lays a plan out.
     *
     * @param photos what things named {@code photo:0}, {@code photo:1}, … show
     */
    Composition compose(Plan plan, Size size, long seed, List<Pixels> photos);

    /** A scene that is ready to be painted. */
    interface Composition {

        /** The scene's values, to be printed. */
        Object scene();

        Pixels backdrop();

        Pixels whole(Effort effort);
    }
}
