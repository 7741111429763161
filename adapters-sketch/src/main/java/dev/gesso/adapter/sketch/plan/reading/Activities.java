package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.Optional;

/** Reads deeds that come with a thing: who fishes has a rod, whether or not the prompt names one. */
final class Activities {

    private static final String SPACE = "_";

    private final Notes notes;
    private Optional<Deed> awaiting = Optional.empty();

    Activities(Notes notes) {
        this.notes = notes;
    }

    /** One line's key of the table of activities. */
    private record Deed(RelationKind kind, String picture, String word, Optional<RelationKind> then) {

        static Deed parse(String value) {
            String[] parts = value.split(" ", -1);
            Optional<RelationKind> then =
                    parts.length > 3 ? Optional.of(RelationKind.valueOf(parts[3])) : Optional.empty();
            return new Deed(RelationKind.valueOf(parts[0]), parts[1], parts[2].replace(SPACE, " "), then);
        }
    }

    /** Before a noun, as in "skateboarding penguin", it is done by what will be named. */
    void read(Unit unit, int at) {
        Deed deed = Deed.parse(unit.value(Kind.ACTIVITY));
        boolean fresh = notes.modifiers.isOpen() || notes.focus.group().isEmpty();
        if (fresh && notes.sense.leadsToNoun(at)) {
            awaiting = Optional.of(deed);
        } else {
            begin(deed);
        }
    }

    void named() {
        awaiting.filter(deed -> notes.focus.last().isPresent()).ifPresent(this::begin);
        awaiting = Optional.empty();
    }

    private void begin(Deed deed) {
        notes.closeNoun();
        notes.focus.dropPending();
        if (!notes.focus.actors().isEmpty()) {
            notes.focus.relate(deed.kind(), false);
        }
        notes.cast.tool(deed.word(), deed.picture());
        notes.focus.turnToActors();
        deed.then().ifPresent(kind -> notes.focus.relate(kind, false));
    }
}
