package dev.gesso.adapter.sketch.plan;

import dev.gesso.adapter.sketch.plan.lexicon.Lexicon;
import dev.gesso.adapter.sketch.plan.reading.Reader;

/**
 * Understands English prompts, as far as its tables reach. The same prompt gives the same plan; no prompt fails, whatever
 * it is written in. Safe for many threads.
 */
public final class Planner {

    private final Lexicon lexicon;

    private Planner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the shipped tables once, which takes some tens of milliseconds. */
    public static Planner with(Vocabulary vocabulary) {
        return new Planner(new Lexicon(vocabulary.backdrops(), vocabulary.pictograms()));
    }

    public Plan plan(String prompt) {
        return new Draft(Reader.read(prompt, lexicon)).plan(prompt);
    }
}
