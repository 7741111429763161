package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Thing;
import java.util.List;

/**
 * A picture laid out. Places and sizes are in shares of the picture's height, from the top left corner, so that a scene
 * can be painted at any size of its aspect.
 *
 * @param aspect width by height
 * @param setting what stands behind; nothing where its backdrop is not registered and it has no plain colour
 * @param things whose actors appear
 * @param items in the order of painting
 * @param seed for what the backdrop leaves to chance
 */
public record Scene(double aspect, Setting setting, List<Thing> things, List<Item> items, long seed) {

    public Scene {
        things = List.copyOf(things);
        items = List.copyOf(items);
    }
}
