package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Placed;
import dev.gesso.adapter.sketch.scene.stage.Script;
import dev.gesso.adapter.sketch.scene.stage.Staging;
import dev.gesso.adapter.sketch.scene.stage.Surmise;
import java.util.ArrayList;
import java.util.List;

/** The title in a band across the top, the subject large below it, and further text in a band at the foot. */
final class PosterLayout implements Layout {

    /** Shares of the height that text takes at the top and at the foot. */
    private static final double TITLE = 0.19;

    private static final double FOOT = 0.11;
    private static final double TALLEST = 0.7;
    private static final int INK = 0xfff6e6;

    @Override
    public String id() {
        return "poster";
    }

    @Override
    public Scene arrange(Script told) {
        Script script = Surmise.placed(told);
        List<Lettering> texts = script.plan().letterings();
        double title = texts.isEmpty() ? 0 : TITLE;
        double foot = texts.size() > 1 ? FOOT : 0;
        List<Item> items = new ArrayList<>(Placed.painted(Staging.of(script.untitled(), title, foot, TALLEST)));
        if (!texts.isEmpty()) {
            items.add(band(texts.getFirst(), texts.getFirst().text(), new Box(0, 0, script.aspect(), TITLE)));
        }
        if (texts.size() > 1) {
            String rest = String.join(
                    "  ·  ", texts.stream().skip(1).map(Lettering::text).toList());
            items.add(band(texts.get(1), rest, new Box(0, 1 - FOOT, script.aspect(), FOOT)));
        }
        return script.scene(items);
    }

    private static Letters band(Lettering lettering, String text, Box box) {
        return new Letters(text, lettering.hand(), Plate.BAND, box, 0, INK);
    }
}
