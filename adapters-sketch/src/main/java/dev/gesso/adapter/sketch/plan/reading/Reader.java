package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.lexicon.Lexicon;
import dev.gesso.adapter.sketch.plan.relation.Passive;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.List;
import java.util.Optional;

/** Reads one prompt from left to right, once. */
public final class Reader {

    private final List<Unit> units;
    private final Notes notes;
    private final Nouns nouns;
    private final Adjectives adjectives;
    private final Places places;

    private Reader(List<Unit> units, Lexicon lexicon) {
        this.units = units;
        notes = new Notes(units, lexicon);
        nouns = new Nouns(notes);
        adjectives = new Adjectives(notes);
        places = new Places(notes);
    }

    public static Reading read(String prompt, Lexicon lexicon) {
        Reader reader = new Reader(Units.of(Lettered.mark(prompt), lexicon), lexicon);
        for (int at = 0; at < reader.units.size(); at++) {
            reader.read(at);
        }
        return reader.notes.result();
    }

    private void read(int at) {
        Unit unit = units.get(at);
        switch (unit.kind()) {
            case STOP -> endSentence();
            case COMMA -> comma(at);
            case QUOTATION ->
                notes.inscriptions.write(unit.text(), notes.sense.next(at).has(Kind.NOUN));
            case SYMBOL -> notes.missed.add(unit.text());
            case WORD -> word(at, unit);
        }
    }

    private void word(int at, Unit unit) {
        Optional<Kind> kind = notes.sense.of(at, notes.situation());
        boolean afterNoun = notes.afterNoun;
        notes.afterNoun = false;
        if (notes.negation.swallows(kind, unit, notes.sense.next(at))) {
            notes.closeNoun();
            return;
        }
        notes.scenery.read(unit);
        if (kind.isEmpty()) {
            notes.miss(unit);
        } else if (kind.get().isGrammar()) {
            grammar(kind.get(), unit, at);
        } else {
            content(kind.get(), unit, at, afterNoun);
        }
    }

    private void grammar(Kind kind, Unit unit, int at) {
        switch (kind) {
            case INDEFINITE -> notes.modifiers.determine(false);
            case DEFINITE -> definite(unit, at);
            case IT, THEY, SHE, HE -> notes.cast.pronoun(kind);
            case AND -> and(at);
            case CLAUSE -> notes.focus.turnAway();
            case NOT -> notes.negation.begin();
            case MADE_OF -> nouns.beginLikeness();
            case GROUND -> places.ground();
            case BARE -> notes.ground.bare(unit.text());
            case LETTERED -> notes.inscriptions.announce();
            case COPULA -> notes.ground.copula();
            case OF -> nouns.of();
            default -> notes.focus.join(false);
        }
    }

    private void content(Kind kind, Unit unit, int at, boolean afterNoun) {
        switch (kind) {
            case NOUN -> nouns.name(unit, afterNoun);
            case HOLDER -> nouns.hold(unit, notes.sense.next(at + 1));
            case PORTION -> nouns.portion(unit);
            case AMOUNT -> nouns.amount(unit);
            case PLACE -> places.place(unit, at, afterNoun);
            case LOOK, LAYOUT -> places.manner(unit);
            case SEASON_BY_PREPOSITION -> places.season(unit);
            case TIME, WEATHER, SEASON -> places.light(at);
            case COLOUR -> adjectives.colour(unit, at);
            case SIZE, TRAIT -> adjectives.describe(kind, unit, at);
            case POSE -> adjectives.pose(unit, at);
            case TINT, COUNT -> notes.modifiers.read(kind, unit);
            case RELATION -> relate(RelationKind.valueOf(unit.value(Kind.RELATION)), false);
            case PASSIVE -> relate(Passive.valueOf(unit.value(Kind.PASSIVE)).kind(), true);
            default -> notes.ground.rest();
        }
    }

    /** "Her" is a pronoun where no noun follows. */
    private void definite(Unit unit, int at) {
        boolean alone = !notes.sense.leadsToNoun(at) && !notes.sense.isUnknown(at + 1);
        if (alone && unit.text().equals("her")) {
            notes.cast.pronoun(Kind.SHE);
        } else {
            notes.modifiers.determine(true);
        }
    }

    private void relate(RelationKind kind, boolean turned) {
        notes.closeNoun();
        nouns.endLikeness();
        notes.ground.rest();
        notes.focus.relate(kind, turned);
    }

    private void and(int at) {
        if (!isBetweenAdjectives(at)) {
            notes.closeNoun();
            notes.focus.join(false);
        }
    }

    private void comma(int at) {
        if (units.get(at).text().equals(":")) {
            notes.cast.listed();
        }
        notes.afterNoun = false;
        notes.negation.end();
        notes.ground.rest();
        if (!isBetweenAdjectives(at)) {
            notes.closeNoun();
            notes.focus.pause();
        }
    }

    private boolean isBetweenAdjectives(int at) {
        return notes.modifiers.isOpen() && notes.sense.leadsToNoun(at - 1);
    }

    private void endSentence() {
        notes.afterNoun = false;
        notes.negation.end();
        notes.ground.rest();
        notes.closeNoun();
        nouns.endLikeness();
        notes.inscriptions.endSentence();
        notes.focus.endSentence();
    }
}
