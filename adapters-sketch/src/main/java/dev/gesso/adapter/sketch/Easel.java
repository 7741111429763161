package dev.gesso.adapter.sketch;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.Size;
import java.util.List;

/** Where the pictures of one request come into being. */
interface Easel {

    Plan plan();

    Size size();

    Pixels finished(long seed);

    /** A picture that is not finished; the more steps are left, the less sharp. */
    Pixels unfinished(long seed, int stepsLeft);

    /** What a person should know; complete once all pictures are finished. */
    List<String> notes();
}
