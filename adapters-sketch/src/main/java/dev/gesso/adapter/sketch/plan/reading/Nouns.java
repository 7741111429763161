package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.Optional;
import java.util.Set;

/** Reads what names things, and how many of what. */
final class Nouns {

    /** Things that consist of what follows "of" rather than hold it. */
    private static final String CONSISTING = "bouquet";

    private static final Set<String> BODY = Set.of(
            "nose",
            "head",
            "back",
            "shoulder",
            "shoulders",
            "hand",
            "hands",
            "lap",
            "arm",
            "arms",
            "finger",
            "belly",
            "ear",
            "paw",
            "tail",
            "teeth",
            "wing",
            "cheek",
            "knee",
            "foot",
            "neck");
    private static final Set<String> FAMILY = Set.of("family of", "a family of");

    private final Notes notes;
    private boolean likeness;
    private boolean measured;

    Nouns(Notes notes) {
        this.notes = notes;
    }

    /**
     * Names a thing.
     *
     * @param afterNoun whether the word before was a noun too
     * @param next what comes next: an owner is drawn where only a part of the body is owned
     */
    void name(Unit unit, boolean afterNoun, Unit next) {
        if (likeness) {
            liken(unit);
        } else if (!unit.possessive() || BODY.contains(next.text())) {
            Optional<Mention> named = notes.cast.name(unit, notes.modifiers, afterNoun);
            named.ifPresent(notes.inscriptions::offer);
            notes.afterNoun = named.isPresent();
            if (named.isEmpty() && unit.depiction().orElseThrow().pictures().isEmpty()) {
                notes.missed.add(unit.text());
            }
            notes.closeNoun();
        }
    }

    /** What comes next is a material or a likeness, not a thing. */
    void beginLikeness() {
        likeness = true;
    }

    void endLikeness() {
        likeness = false;
    }

    private void liken(Unit unit) {
        likeness = false;
        notes.focus.last().ifPresent(thing -> {
            thing.trait("like " + unit.text());
            if (unit.has(Kind.COLOUR)) {
                thing.colour(notes.modifiers.shade(unit));
            }
        });
        notes.focus.dropPending();
        notes.closeNoun();
    }

    /** A basket of apples holds them; a plate of pasta is pasta. */
    void hold(Unit unit, Unit held) {
        boolean kinds =
                held.depiction().filter(found -> found.pictures().size() > 1).isPresent();
        boolean drawn = !unit.depiction().orElseThrow().pictures().isEmpty();
        if (drawn && (held.plural() || kinds || !unit.has(Kind.PORTION))) {
            name(unit, false, Unit.END);
            notes.afterNoun = false;
            notes.focus.relate(RelationKind.CONTAINING, false);
        } else {
            portion(unit);
        }
    }

    void portion(Unit unit) {
        notes.modifiers.portions(unit.plural());
        measured = true;
    }

    /** What awaited a thing awaits what is measured, but not what belongs to another. */
    void of() {
        likeness = notes.focus
                .last()
                .filter(last -> last.word().equals(CONSISTING))
                .isPresent();
        if (!measured && !notes.focus.awaits(RelationKind.CONTAINING)) {
            notes.focus.dropClose();
        }
        measured = false;
    }

    /** A field of flowers is a place, too. */
    void amount(Unit unit) {
        notes.modifiers.read(Kind.AMOUNT, unit);
        if (FAMILY.contains(unit.text())) {
            notes.modifiers.describe("family");
        }
        unit.find(Kind.PLACE).ifPresent(backdrop -> {
            notes.scenery.place(backdrop);
            notes.focus.dropClose();
        });
    }
}
