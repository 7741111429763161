package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import dev.gesso.adapter.sketch.plan.words.Token;
import java.util.regex.Pattern;

/** Reads where and when the scene plays, and in which manner it is drawn. */
final class Places {

    /** Places that bring their preposition along: underwater, on stage. */
    private static final Pattern PREPOSITION = Pattern.compile(
            "(on|in|under|by|at|beneath|among|above|mid|out|indoor|underwater|onstage)(doors|side|water)?\\b");

    private final Notes notes;

    Places(Notes notes) {
        this.notes = notes;
    }

    /**
     * A place.
     *
     * @param afterNoun whether the word before was a noun: a castle garden, a sunflower field
     */
    void place(Unit unit, int at, boolean afterNoun) {
        String backdrop = unit.find(Kind.PLACE).orElseGet(() -> unit.value(Kind.PLACE_BY_PREPOSITION));
        boolean compound = afterNoun && !PREPOSITION.matcher(unit.text()).lookingAt();
        boolean field = compound && notes.cast.gather();
        if (!isLedTo(unit) || (describes(at) && !unit.plural())) {
            notes.scenery.hint(backdrop);
            return;
        }
        if (compound && !field && !notes.focus.isAboutTheLiving()) {
            notes.cast.withdraw();
        }
        notes.scenery.place(backdrop);
        notes.focus.arrive();
        notes.closeNoun();
    }

    private boolean isLedTo(Unit unit) {
        return unit.has(Kind.PLACE) || notes.situation().leadsIntoPlace(false);
    }

    /** In "forest animals" the place only describes a thing. */
    private boolean describes(int at) {
        return notes.sense.next(at).is(Token.Kind.WORD)
                && notes.sense
                        .of(at + 1, notes.situation())
                        .filter(Kind.NOUN::equals)
                        .isPresent();
    }

    void manner(Unit unit) {
        notes.manner.read(unit);
        unit.find(Kind.PLACE).ifPresent(notes.scenery::place);
        notes.closeNoun();
        notes.focus.dropPending();
    }

    void ground() {
        notes.ground.named(notes.modifiers);
        notes.closeNoun();
        notes.focus.dropPending();
    }

    /** "In spring", but not: a spring. */
    void season(Unit unit) {
        if (notes.focus.awaits(RelationKind.IN)) {
            notes.scenery.season(unit.value(Kind.SEASON_BY_PREPOSITION));
        }
        notes.focus.dropPending();
    }

    /** "In the morning light a cat" awaits no thing to be in; "in a rainy street" does. */
    void light(int at) {
        if (!notes.sense.leadsToNoun(at)) {
            notes.focus.dropPending();
        }
    }
}
