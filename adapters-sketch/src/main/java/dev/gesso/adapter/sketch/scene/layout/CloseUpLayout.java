package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Gathering;
import dev.gesso.adapter.sketch.scene.stage.Placed;
import dev.gesso.adapter.sketch.scene.stage.Script;
import dev.gesso.adapter.sketch.scene.stage.Staging;
import dev.gesso.adapter.sketch.scene.stage.Surmise;
import java.util.ArrayList;
import java.util.List;

/** One subject from near by, a person from the chest up; several as large as the picture allows. */
final class CloseUpLayout implements Layout {

    /** Of the picture's height, so that an animal or thing is seen whole. */
    private static final double TALLEST = 0.88;
    /** Of the picture's height, so that a person is cut at the chest. */
    private static final double PORTRAIT = 1.32;

    @Override
    public String id() {
        return "closeup";
    }

    @Override
    public Scene arrange(Script told) {
        Script script = Surmise.placed(told);
        Banners banners = new Banners(script);
        List<Item> items = new ArrayList<>(
                isPortrait(script)
                        ? portrait(script, banners.top())
                        : Placed.painted(Staging.of(script, banners.top(), banners.foot(), TALLEST)));
        items.addAll(banners.letters());
        return script.scene(items);
    }

    private static boolean isPortrait(Script script) {
        Ensemble ensemble = script.ensemble();
        List<Group> groups = Gathering.of(script, ensemble);
        if (groups.size() != 1
                || groups.getFirst().bounds().width()
                        > 1.1 * groups.getFirst().bounds().height()) {
            return false;
        }
        Nature nature = ensemble.actor(groups.getFirst().nodes().getFirst()).nature();
        return nature == Nature.PERSON
                && ensemble.thing(groups.getFirst().lead()).count() == 1;
    }

    private static List<Item> portrait(Script script, double top) {
        Group group = Gathering.of(script, script.ensemble()).getFirst();
        Box size = group.bounds();
        double head = 0.08 + top;
        double scale = Math.min(PORTRAIT / size.height(), 0.96 * script.aspect() / size.width());
        double foot = head + size.height() * scale;
        return group.mapped(Mapping.to(script.aspect() / 2, foot, scale)).items();
    }
}
