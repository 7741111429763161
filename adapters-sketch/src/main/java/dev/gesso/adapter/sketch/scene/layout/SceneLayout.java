package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Placed;
import dev.gesso.adapter.sketch.scene.stage.Script;
import dev.gesso.adapter.sketch.scene.stage.Staging;
import dev.gesso.adapter.sketch.scene.stage.Surmise;
import java.util.ArrayList;
import java.util.List;

/** Things where they belong in a place: on its ground, on its horizon, in its air and water. */
final class SceneLayout implements Layout {

    /** Of the picture's height: leaves sky above and ground below even one thing. */
    private static final double TALLEST = 0.64;

    @Override
    public String id() {
        return "scene";
    }

    @Override
    public Scene arrange(Script told) {
        Script script = Surmise.placed(told);
        Banners banners = new Banners(script);
        List<Item> items = new ArrayList<>(Placed.painted(Staging.of(script, banners.top(), banners.foot(), TALLEST)));
        items.addAll(banners.letters());
        return script.scene(items);
    }
}
