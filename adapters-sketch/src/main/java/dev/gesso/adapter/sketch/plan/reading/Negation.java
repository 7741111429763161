package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is not to be drawn: from a word such as "without" to the end of what it denies. */
final class Negation {

    private static final Set<Kind> ENDS = EnumSet.of(Kind.CLAUSE, Kind.RELATION, Kind.PASSIVE, Kind.NOT);
    private static final Set<Kind> HEADS = EnumSet.of(Kind.NOUN, Kind.PLACE, Kind.LOOK, Kind.LAYOUT, Kind.LETTERED);

    private boolean on;

    void begin() {
        on = true;
    }

    void end() {
        on = false;
    }

    boolean swallows(Optional<Kind> kind, Unit unit, Unit next) {
        if (!on || kind.filter(ENDS::contains).isPresent()) {
            on = false;
            return false;
        }
        boolean head = kind.isEmpty() || kind.filter(HEADS::contains).isPresent();
        boolean goesOn = next.has(Kind.OR) || (next.has(Kind.NOUN) && !unit.plural());
        on = !head || goesOn;
        return true;
    }
}
