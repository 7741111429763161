package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.lexicon.Meaning;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import dev.gesso.adapter.sketch.plan.words.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of its meanings a unit has where it stands; empty for a word that is not understood. */
final class Sense {

    /** Unknown words that may stand between an adjective and its noun. */
    private static final int MOST_UNKNOWN = 2;
    /** Words that are looked ahead, so that a long list of adjectives costs no more than its length. */
    private static final int FARTHEST = 12;

    private static final String FRAMED = "1f5bc";
    /** In a place that is named, a pattern is only on its walls. */
    private static final String PATTERN = "pattern";

    private static final List<Kind> MODIFIERS = List.of(Kind.COUNT, Kind.AMOUNT, Kind.COLOUR, Kind.TRAIT, Kind.SIZE);
    private static final List<Kind> SCENERY = List.of(Kind.TIME, Kind.WEATHER, Kind.SEASON);

    private final List<Unit> units;

    Sense(List<Unit> units) {
        this.units = units;
    }

    Optional<Kind> of(int at, Situation situation) {
        Unit unit = units.get(at);
        return grammar(unit)
                .or(() -> before(unit, at, situation))
                .or(() -> verb(unit, situation))
                .or(() -> manner(unit, at, situation))
                .or(() -> modifier(unit, at, situation))
                .or(() -> place(unit, situation))
                .or(() -> rest(unit));
    }

    private static Optional<Kind> grammar(Unit unit) {
        return unit.meanings().stream()
                .map(Meaning::kind)
                .filter(Kind::isGrammar)
                .findFirst();
    }

    private Optional<Kind> before(Unit unit, int at, Situation situation) {
        if (unit.has(Kind.TINT) && next(at).has(Kind.COLOUR)) {
            return Optional.of(Kind.TINT);
        }
        boolean article = next(at + 1).has(Kind.INDEFINITE) || next(at + 1).has(Kind.DEFINITE);
        boolean measure = next(at).has(Kind.OF) && leadsToNoun(article ? at + 2 : at + 1) && !situation.afterNoun();
        if (measure && unit.has(Kind.HOLDER) && unit.has(Kind.NOUN)) {
            return Optional.of(Kind.HOLDER);
        }
        return measure && unit.has(Kind.PORTION) ? Optional.of(Kind.PORTION) : Optional.empty();
    }

    /** A watch, but: a man watches. */
    private static Optional<Kind> verb(Unit unit, Situation situation) {
        Optional<Kind> verb = Stream.of(Kind.ACTIVITY, Kind.RELATION, Kind.PASSIVE, Kind.POSE)
                .filter(unit::has)
                .findFirst();
        boolean deed = situation.awaited().filter(RelationKind::isDeed).isPresent();
        boolean noun = unit.has(Kind.NOUN) && (situation.open() || deed);
        return verb.filter(kind -> !noun);
    }

    /** "A photo of a cat" is a look; what is held or hangs somewhere is a thing. */
    private Optional<Kind> manner(Unit unit, int at, Situation situation) {
        Optional<Kind> manner =
                Stream.of(Kind.LOOK, Kind.LAYOUT).filter(unit::has).findFirst();
        boolean bound = situation.awaited().isPresent() && !situation.awaits(RelationKind.IN);
        boolean tool =
                unit.find(Kind.NOUN).filter(picture -> !picture.equals(FRAMED)).isPresent();
        boolean alone = situation.determined() && (situation.started() || tool) && !situation.afterNoun();
        if (situation.placed() && unit.find(Kind.LAYOUT).filter(PATTERN::equals).isPresent()) {
            return Optional.empty();
        }
        boolean thing = (bound || alone || unit.plural()) && !next(at).has(Kind.OF);
        return manner.filter(kind -> !(thing && unit.has(Kind.NOUN)));
    }

    private Optional<Kind> modifier(Unit unit, int at, Situation situation) {
        Optional<Kind> modifier = MODIFIERS.stream().filter(unit::has).findFirst();
        boolean colourAlone = unit.has(Kind.COLOUR) && !situation.open() && situation.awaits(RelationKind.IN);
        boolean before = leadsToNoun(at) || next(at).has(Kind.GROUND);
        boolean noun = unit.has(Kind.NOUN) && !before && !colourAlone;
        return modifier.filter(kind -> !noun || unit.has(Kind.COUNT));
    }

    private static Optional<Kind> place(Unit unit, Situation situation) {
        boolean drawable = unit.depiction()
                .filter(depiction -> !depiction.pictures().isEmpty())
                .isPresent();
        boolean thing = unit.has(Kind.NOUN) && drawable && (situation.placed() || situation.leadsElsewhere());
        if (unit.has(Kind.PLACE) && !thing) {
            return Optional.of(Kind.PLACE);
        }
        boolean table =
                unit.find(Kind.PLACE_BY_PREPOSITION).filter("table"::equals).isPresent();
        boolean inside = situation.leadsIntoPlace(drawable)
                && !(table && drawable && (situation.lively() || situation.awaits(RelationKind.UNDER)))
                && !(situation.placed() && drawable);
        return Optional.of(Kind.PLACE).filter(kind -> unit.has(Kind.PLACE_BY_PREPOSITION) && inside);
    }

    private static Optional<Kind> rest(Unit unit) {
        if (unit.has(Kind.NOUN)) {
            return Optional.of(Kind.NOUN);
        }
        Optional<Kind> known = Stream.concat(SCENERY.stream(), Stream.of(Kind.SEASON_BY_PREPOSITION, Kind.FILLER))
                .filter(unit::has)
                .findFirst();
        return unit.has(Kind.PLACE_BY_PREPOSITION) ? Optional.of(Kind.PLACE) : known;
    }

    /** Whether a noun follows that the unit can belong to, as in "red and very shiny balloon". */
    boolean leadsToNoun(int at) {
        int unknown = 0;
        boolean seen = false;
        int end = Math.min(units.size(), at + FARTHEST);
        for (int next = at + 1; next < end && unknown <= MOST_UNKNOWN; next++) {
            Unit unit = units.get(next);
            if (isHead(unit)) {
                return true;
            }
            boolean gap = unit.is(Token.Kind.COMMA) || unit.has(Kind.AND);
            if (gap ? !next(next).isModifier() : !continues(unit)) {
                return seen;
            }
            seen |= unit.has(Kind.NOUN);
            unknown += unit.meanings().isEmpty() && !gap ? 1 : 0;
        }
        return seen;
    }

    private static boolean isHead(Unit unit) {
        boolean noun = unit.has(Kind.NOUN) || unit.has(Kind.PLACE) || unit.has(Kind.PLACE_BY_PREPOSITION);
        return noun && !unit.has(Kind.COLOUR);
    }

    private static boolean continues(Unit unit) {
        boolean word = unit.is(Token.Kind.WORD);
        boolean adjective =
                unit.has(Kind.FILLER) && !unit.has(Kind.RELATION) && unit.text().length() > 3;
        boolean pose = unit.has(Kind.POSE) && unit.text().endsWith("ing");
        boolean article = unit.has(Kind.INDEFINITE) || unit.has(Kind.DEFINITE);
        return word && !article && (unit.meanings().isEmpty() || unit.isModifier() || adjective || pose);
    }

    boolean isFiller(int at) {
        Unit unit = next(at - 1);
        return unit.has(Kind.FILLER) && grammar(unit).isEmpty();
    }

    boolean isUnknown(int at) {
        Unit unit = next(at - 1);
        return unit.is(Token.Kind.WORD) && unit.meanings().isEmpty();
    }

    /** The first noun of the few words that follow. */
    Unit nounAfter(int at) {
        return Stream.of(next(at), next(at + 1), next(at + 2))
                .takeWhile(unit -> unit.is(Token.Kind.WORD))
                .filter(unit -> unit.has(Kind.NOUN))
                .findFirst()
                .orElse(Unit.END);
    }

    Unit next(int at) {
        return at + 1 < units.size() ? units.get(at + 1) : Unit.END;
    }
}
