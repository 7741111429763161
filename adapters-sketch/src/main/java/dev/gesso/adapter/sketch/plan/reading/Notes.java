package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Lexicon;
import dev.gesso.adapter.sketch.plan.reading.mention.Links;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that a reader keeps in mind while it reads one prompt. */
final class Notes {

    /** Shorter words are grammar that no table lists. */
    private static final int SHORTEST_MISSED = 3;

    final Sense sense;
    final Links links;
    final Focus focus;
    final Cast cast;
    final Scenery scenery = new Scenery();
    final Ground ground = new Ground(scenery);
    final Manner manner = new Manner();
    final Inscriptions inscriptions;
    final Negation negation = new Negation();
    final Set<String> missed = new LinkedHashSet<>();

    /** What stood before the noun that is awaited. */
    Modifiers modifiers = new Modifiers();

    /** Whether the unit before named a thing. */
    boolean afterNoun;

    Notes(List<Unit> units, Lexicon lexicon) {
        sense = new Sense(units);
        links = new Links(lexicon.pictures());
        focus = new Focus(lexicon.pictures(), links);
        cast = new Cast(lexicon.pictures(), focus);
        inscriptions = new Inscriptions(focus);
    }

    Situation situation() {
        return new Situation(
                focus.awaited(),
                modifiers.isOpen(),
                modifiers.isDetermined(),
                afterNoun,
                scenery.isPlaced(),
                !cast.mentions().isEmpty(),
                focus.last().filter(focus::isAlive).isPresent());
    }

    /** Forgets what stood before a noun that did not come, or has come. */
    void closeNoun() {
        modifiers = new Modifiers();
    }

    /** Adverbs and the shortest words are not missed. */
    void miss(Unit unit) {
        if (unit.text().length() >= SHORTEST_MISSED && !unit.text().endsWith("ly")) {
            missed.add(unit.text());
        }
        focus.spoil();
    }

    Reading result() {
        links.settle();
        cast.settle();
        inscriptions.endSentence();
        return new Reading(cast.mentions(), links.all(), inscriptions.all(), scenery, manner, List.copyOf(missed));
    }
}
