package dev.gesso.adapter.sketch.plan.reading;

import java.util.regex.Pattern;

/** Words about the background: its colour, or that there is none. */
final class Ground {

    /** Other words for a bare ground, such as "isolated", may still be followed by its colour. */
    private static final Pattern NONE = Pattern.compile("transparent|transparency|without|no background|cut ?out");

    private final Scenery scenery;
    private boolean awaitsColour;
    private boolean isolated;

    Ground(Scenery scenery) {
        this.scenery = scenery;
    }

    /** The word background, and what stood before it. */
    void named(Modifiers modifiers) {
        modifiers.colour().ifPresent(scenery::plain);
        if (modifiers.has("transparent")) {
            scenery.strip();
        }
        awaitsColour = modifiers.colour().isEmpty();
    }

    void bare(String words) {
        if (NONE.matcher(words).find()) {
            scenery.strip();
        } else {
            isolated = true;
        }
    }

    /** "The background is" goes on to its colour. */
    void copula() {
        isolated = awaitsColour;
    }

    void rest() {
        isolated = false;
        awaitsColour = false;
    }

    /** Whether a colour is the background's. */
    boolean takes(boolean onColour) {
        return onColour || isolated;
    }
}
