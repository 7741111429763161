package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.reading.mention.Shade;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;

/** Reads what describes things, before they are named or after. */
final class Adjectives {

    private static final String FLYING = "FLYING";
    private static final String DRESSED = "dressed";

    private final Notes notes;

    Adjectives(Notes notes) {
        this.notes = notes;
    }

    void colour(Unit unit, int at) {
        Focus focus = notes.focus;
        boolean before = tellsOfNext(at);
        if (!before && notes.ground.takes(focus.awaits(RelationKind.ON))) {
            notes.scenery.plain(notes.modifiers.shade(unit));
            notes.ground.rest();
            focus.dropPending();
        } else if (before || focus.last().isEmpty()) {
            notes.modifiers.read(Kind.COLOUR, unit);
        } else if (focus.awaits(RelationKind.WITH) && !notes.sense.isFiller(at + 1)) {
            notes.miss(unit);
        } else {
            paint(focus.last().orElseThrow(), notes.modifiers.shade(unit));
        }
    }

    /** A lady in red is dressed in it. */
    private void paint(Mention mention, Shade shade) {
        mention.colour(shade);
        if (notes.focus.awaits(RelationKind.IN)) {
            mention.trait(DRESSED);
        }
        notes.focus.dropPending();
    }

    /** Whether a word is about what follows it rather than about what was named before. */
    private boolean tellsOfNext(int at) {
        return notes.sense.leadsToNoun(at)
                || notes.sense.isUnknown(at + 1)
                || leadsOn()
                || notes.sense.next(at).has(Kind.GROUND);
    }

    /** "A white" leads to more; "with a beard" may end there. */
    private boolean leadsOn() {
        return notes.modifiers.isDetermined() && !notes.focus.awaits(RelationKind.WITH);
    }

    void describe(Kind kind, Unit unit, int at) {
        if (tellsOfNext(at) || notes.focus.actors().isEmpty()) {
            notes.modifiers.read(kind, unit);
        } else {
            Modifiers told = new Modifiers();
            told.read(kind, unit);
            notes.focus.actors().forEach(told::describe);
            notes.focus.dropClose();
        }
    }

    /** A sleeping cat, or a cat that sleeps; but children flying kites do not fly. */
    void pose(Unit unit, int at) {
        Focus focus = notes.focus;
        boolean fresh = notes.modifiers.isOpen()
                || focus.awaited().isPresent()
                || focus.group().isEmpty();
        if (notes.sense.leadsToNoun(at) && fresh) {
            notes.modifiers.read(Kind.POSE, unit);
        } else if (unit.value(Kind.POSE).equals(FLYING) && notes.sense.leadsToNoun(at)) {
            focus.relate(RelationKind.HOLDING, false);
        } else {
            focus.actors().forEach(actor -> actor.pose(unit.value(Kind.POSE)));
            focus.turnToActors();
        }
    }
}
