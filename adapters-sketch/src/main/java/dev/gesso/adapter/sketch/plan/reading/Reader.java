package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.lexicon.Lexicon;
import dev.gesso.adapter.sketch.plan.relation.Passive;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import dev.gesso.adapter.sketch.plan.words.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one prompt from left to right, once. */
public final class Reader {

    private static final int SHORTEST_MISSED = 3;

    private static final Pattern PREPOSITION =
            Pattern.compile("(on|in|under|by|at|beneath|among|above|mid|outside)\\b");

    private final List<Unit> units;
    private final Sense sense;
    private final Cast cast;
    private final Focus focus;
    private final Links links;
    private final Scenery scenery = new Scenery();
    private final Ground ground;
    private final Manner manner = new Manner();
    private final Inscriptions inscriptions;
    private final Negation negation = new Negation();
    private final Set<String> missed = new LinkedHashSet<>();
    private Modifiers modifiers = new Modifiers();
    private boolean afterNoun;
    private boolean likeness;

    private Reader(List<Unit> units, Lexicon lexicon) {
        this.units = units;
        sense = new Sense(units);
        links = new Links(lexicon.pictures());
        focus = new Focus(lexicon.pictures(), links);
        cast = new Cast(lexicon.pictures(), focus);
        ground = new Ground(scenery);
        inscriptions = new Inscriptions(focus);
    }

    public static Reading read(String prompt, Lexicon lexicon) {
        List<Token> tokens = Lettered.mark(prompt);
        Reader reader = new Reader(Units.of(tokens, lexicon), lexicon);
        for (int at = 0; at < reader.units.size(); at++) {
            reader.read(at);
        }
        return reader.result();
    }

    private Reading result() {
        cast.settle();
        inscriptions.endSentence();
        return new Reading(cast.mentions(), links.all(), inscriptions.all(), scenery, manner, new ArrayList<>(missed));
    }

    private void read(int at) {
        Unit unit = units.get(at);
        switch (unit.kind()) {
            case STOP -> endSentence();
            case COMMA -> comma(at);
            case QUOTATION -> inscriptions.write(unit.text(), sense.next(at).has(Kind.NOUN));
            case SYMBOL -> missed.add(unit.text());
            case WORD -> word(at, unit);
        }
    }

    private void word(int at, Unit unit) {
        Optional<Kind> kind = sense.of(at, situation());
        boolean noun = afterNoun;
        afterNoun = false;
        if (negation.swallows(kind, unit, sense.next(at))) {
            modifiers = new Modifiers();
            return;
        }
        scenery.read(unit);
        if (kind.isEmpty()) {
            unknown(unit);
        } else if (kind.get().isGrammar()) {
            grammar(kind.get(), unit, at);
        } else {
            content(kind.get(), unit, at, noun);
        }
    }

    private Situation situation() {
        return new Situation(
                focus.awaited(),
                modifiers.isOpen(),
                afterNoun,
                scenery.isPlaced(),
                !cast.mentions().isEmpty(),
                focus.last().filter(focus::isAlive).isPresent());
    }

    private void grammar(Kind kind, Unit unit, int at) {
        switch (kind) {
            case INDEFINITE -> modifiers.determine(false);
            case DEFINITE -> definite(unit, at);
            case IT, THEY, SHE, HE -> cast.pronoun(kind);
            case AND -> and(at);
            case CLAUSE -> focus.turnAway();
            case NOT -> negation.begin();
            case MADE_OF -> likeness = true;
            case GROUND -> behind();
            case BARE -> ground.bare(unit.text());
            case LETTERED -> inscriptions.announce();
            case COPULA -> ground.copula();
            case OF -> focus.dropClose();
            default -> focus.join(false);
        }
    }

    /** "Her" is a pronoun where no noun follows. */
    private void definite(Unit unit, int at) {
        boolean alone = !sense.leadsToNoun(at) && !sense.isUnknown(at + 1);
        if (alone && unit.text().equals("her")) {
            cast.pronoun(Kind.SHE);
        } else {
            modifiers.determine(true);
        }
    }

    private void content(Kind kind, Unit unit, int at, boolean noun) {
        switch (kind) {
            case NOUN -> noun(unit, at, noun);
            case HOLDER -> holder(unit, at);
            case PORTION -> modifiers.portions(unit.plural());
            case PLACE -> place(unit, at, noun);
            case LOOK, LAYOUT -> manner(unit);
            case COLOUR -> colour(unit, at);
            case SIZE, TRAIT -> describe(kind, unit, at);
            case POSE -> pose(unit, at);
            case TINT, COUNT -> modifiers.read(kind, unit);
            case AMOUNT -> amount(unit);
            case RELATION -> relate(RelationKind.valueOf(unit.value(Kind.RELATION)), false);
            case PASSIVE -> relate(Passive.valueOf(unit.value(Kind.PASSIVE)).kind(), true);
            case SEASON_BY_PREPOSITION -> season(unit);
            case TIME, WEATHER, SEASON -> light(at);
            default -> filler();
        }
    }

    private void unknown(Unit unit) {
        if (unit.text().length() >= SHORTEST_MISSED && !unit.text().endsWith("ly")) {
            missed.add(unit.text());
        }
        focus.spoil();
    }

    private void filler() {
        ground.rest();
    }

    private void and(int at) {
        boolean adjectives = modifiers.isOpen() && sense.leadsToNoun(at - 1);
        if (!adjectives) {
            modifiers = new Modifiers();
            focus.join(false);
        }
    }

    private void comma(int at) {
        afterNoun = false;
        negation.end();
        ground.rest();
        boolean adjectives = modifiers.isOpen() && sense.leadsToNoun(at - 1);
        if (!adjectives) {
            modifiers = new Modifiers();
            focus.pause();
        }
    }

    private void endSentence() {
        negation.end();
        ground.rest();
        modifiers = new Modifiers();
        afterNoun = false;
        likeness = false;
        inscriptions.endSentence();
        focus.endSentence();
    }

    private void noun(Unit unit, int at, boolean noun) {
        if (likeness) {
            likeness = false;
            focus.last().ifPresent(thing -> thing.trait("like " + unit.text()));
            focus.dropPending();
        } else if (unit.possessive() && sense.leadsToNoun(at)) {
            return;
        } else {
            Optional<Mention> named = cast.name(unit, modifiers, noun);
            named.ifPresent(inscriptions::offer);
            afterNoun = named.isPresent();
            if (named.isEmpty() && unit.depiction().orElseThrow().pictures().isEmpty()) {
                missed.add(unit.text());
            }
        }
        modifiers = new Modifiers();
    }

    private void holder(Unit unit, int at) {
        Unit held = units.get(Math.min(at + 2, units.size() - 1));
        boolean many = held.plural()
                || held.depiction().filter(found -> found.pictures().size() > 1).isPresent();
        boolean drawn = !unit.depiction().orElseThrow().pictures().isEmpty();
        if (drawn && (many || !unit.has(Kind.PORTION))) {
            noun(unit, at, false);
            afterNoun = false;
            focus.relate(RelationKind.CONTAINING, false);
        } else {
            modifiers.portions(unit.plural());
        }
    }

    private void place(Unit unit, int at, boolean noun) {
        boolean describes = sense.next(at).is(Token.Kind.WORD)
                && sense.of(at + 1, situation()).filter(Kind.NOUN::equals).isPresent();
        boolean led = unit.has(Kind.PLACE) || situation().leadsIntoPlace(false);
        String backdrop = unit.find(Kind.PLACE).orElseGet(() -> unit.value(Kind.PLACE_BY_PREPOSITION));
        if (!led || (describes && !unit.plural())) {
            scenery.hint(backdrop);
            return;
        }
        if (noun && !PREPOSITION.matcher(unit.text()).lookingAt()) {
            cast.withdraw();
        }
        scenery.place(backdrop);
        focus.arrive();
        modifiers = new Modifiers();
    }

    private void manner(Unit unit) {
        manner.read(unit);
        modifiers = new Modifiers();
        focus.dropPending();
    }

    private void behind() {
        ground.named(modifiers);
        modifiers = new Modifiers();
        focus.dropPending();
    }

    private void colour(Unit unit, int at) {
        boolean before = tellsOfNext(at);
        if (ground.takes(focus.awaits(RelationKind.ON) && !before)) {
            scenery.plain(modifiers.shade(unit));
            focus.dropPending();
        } else if (before || focus.last().isEmpty()) {
            modifiers.read(Kind.COLOUR, unit);
        } else {
            focus.last().orElseThrow().colour(modifiers.shade(unit));
            focus.dropPending();
        }
    }

    /** Whether a word is about what follows it rather than about what was named before. */
    private boolean tellsOfNext(int at) {
        return sense.leadsToNoun(at)
                || sense.isUnknown(at + 1)
                || determined()
                || sense.next(at).has(Kind.GROUND);
    }

    /** "A white" leads to more; "with a beard" may end there. */
    private boolean determined() {
        return modifiers.isDetermined() && !focus.awaits(RelationKind.WITH);
    }

    private void describe(Kind kind, Unit unit, int at) {
        if (tellsOfNext(at) || focus.actors().isEmpty()) {
            modifiers.read(kind, unit);
        } else {
            Modifiers told = new Modifiers();
            told.read(kind, unit);
            focus.actors().forEach(told::describe);
            focus.dropClose();
        }
    }

    /** A field of flowers is a place, too. */
    private void amount(Unit unit) {
        modifiers.read(Kind.AMOUNT, unit);
        unit.find(Kind.PLACE).ifPresent(backdrop -> {
            scenery.place(backdrop);
            focus.dropClose();
        });
    }

    private void pose(Unit unit, int at) {
        boolean fresh = modifiers.isOpen()
                || focus.awaited().isPresent()
                || focus.group().isEmpty();
        if (sense.leadsToNoun(at) && fresh) {
            modifiers.read(Kind.POSE, unit);
        } else {
            focus.actors().forEach(actor -> actor.pose(unit.value(Kind.POSE)));
            focus.turnToActors();
        }
    }

    private void relate(RelationKind kind, boolean turned) {
        modifiers = new Modifiers();
        likeness = false;
        ground.rest();
        focus.relate(kind, turned);
    }

    private void season(Unit unit) {
        if (focus.awaits(RelationKind.IN)) {
            scenery.season(unit.value(Kind.SEASON_BY_PREPOSITION));
        }
        light(-1);
    }

    /** "In the morning light a cat" awaits no thing to be in; "a rainy street" does. */
    private void light(int at) {
        if (at < 0 || !sense.leadsToNoun(at)) {
            focus.dropPending();
        }
    }
}
