package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import java.util.Optional;

/** How the picture is to be drawn, as far as it has been read. */
public final class Manner {

    private Optional<String> look = Optional.empty();
    private int weight;
    private Optional<String> layout = Optional.empty();

    Manner() {}

    public Optional<String> look() {
        return look;
    }

    public Optional<String> layout() {
        return layout;
    }

    /** The heaviest look stands: watercolour says more than painting. The first layout stands. */
    void read(Unit unit) {
        unit.find(Kind.LOOK).ifPresent(this::look);
        layout = layout.or(() -> unit.find(Kind.LAYOUT));
    }

    private void look(String nameAndWeight) {
        int gap = nameAndWeight.indexOf(' ');
        int heavy = Integer.parseInt(nameAndWeight.substring(gap + 1));
        if (heavy > weight) {
            look = Optional.of(nameAndWeight.substring(0, gap));
            weight = heavy;
        }
    }
}
