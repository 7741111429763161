package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.plan.Thing;

/** How large things are shown. Statures are eased already, so that small things are seen and huge ones leave room. */
public final class Sizes {

    /** Of a person's height. A mouse of a tenth would be a few pixels in a picture of three things. */
    private static final double SMALLEST = 0.16;

    private Sizes() {}

    /** The height in a picture where a grown person is 1 high. */
    public static double shown(Actor actor, Thing thing) {
        return Math.max(SMALLEST, actor.stature().height() * thing.scale());
    }
}
