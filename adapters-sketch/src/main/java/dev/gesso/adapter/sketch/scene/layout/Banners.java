package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.stage.Script;
import java.util.ArrayList;
import java.util.List;

/** Texts that no thing bears: on ribbons at the top and foot of the picture, or on a card where there is nothing else. */
final class Banners {

    static final double HEIGHT = 0.13;

    private static final int INK = 0x4a2f3a;

    private final Script script;

    Banners(Script script) {
        this.script = script;
    }

    /** How much of the picture's top they take. */
    double top() {
        return script.banners().isEmpty() ? 0 : HEIGHT + 0.04;
    }

    /** How much of its foot. */
    double foot() {
        return script.banners().size() > 1 ? HEIGHT : 0;
    }

    List<Letters> letters() {
        List<Lettering> texts = script.banners();
        if (script.plan().things().isEmpty()) {
            return cards(texts);
        }
        List<Letters> letters = new ArrayList<>();
        for (int i = 0; i < Math.min(2, texts.size()); i++) {
            Lettering text = i == 0 ? texts.getFirst() : rest(texts);
            double width = width(text.text());
            double top = i == 0 ? 0.035 : 0.965 - HEIGHT;
            Box box = new Box((script.aspect() - width) / 2, top, width, HEIGHT);
            letters.add(new Letters(text.text(), text.hand(), Plate.RIBBON, box, 0, INK));
        }
        return letters;
    }

    /** All but the first in one. */
    private static Lettering rest(List<Lettering> texts) {
        String joined =
                String.join("  ·  ", texts.stream().skip(1).map(Lettering::text).toList());
        return new Lettering(joined, texts.get(1).hand(), texts.get(1).thing());
    }

    private double width(String text) {
        return Math.clamp(0.16 + text.length() * 0.045, 0.4 * script.aspect(), 0.92 * script.aspect());
    }

    private List<Letters> cards(List<Lettering> texts) {
        List<Letters> cards = new ArrayList<>();
        double height = 0.8 / Math.max(1, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Lettering text = texts.get(i);
            double width =
                    Math.min(0.84 * script.aspect(), 1.5 * height + text.text().length() * 0.03);
            double least = Math.min(height * 0.9, width * 0.62);
            Box box = Box.standing(script.aspect() / 2, 0.1 + height * (i + 0.5) + least / 2, width, least);
            cards.add(new Letters(text.text(), text.hand(), Plate.CARD, box, -0.015, INK));
        }
        return cards;
    }
}
