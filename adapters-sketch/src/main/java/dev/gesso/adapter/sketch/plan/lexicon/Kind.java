package dev.gesso.adapter.sketch.plan.lexicon;

/** What a phrase can be. The constants up to {@link #LETTERED} are the little words that hold a sentence together. */
public enum Kind {
    INDEFINITE,
    DEFINITE,
    IT,
    THEY,
    SHE,
    HE,
    AND,
    OR,
    /** Begins a clause with a subject of its own: while. */
    CLAUSE,
    NOT,
    COPULA,
    OF,
    /** Before a material or a likeness, which is not drawn. */
    MADE_OF,
    /** The word background. */
    GROUND,
    /** Asks for no background. */
    BARE,
    /** Before words to be written. */
    LETTERED,
    NOUN,
    PLACE,
    /** A place only after in, at, through and the like. */
    PLACE_BY_PREPOSITION,
    TIME,
    WEATHER,
    SEASON,
    SEASON_BY_PREPOSITION,
    LOOK,
    LAYOUT,
    COLOUR,
    /** Dark or light, before a colour. */
    TINT,
    SIZE,
    COUNT,
    AMOUNT,
    /** Falls away before "of": slice. */
    PORTION,
    /** Stays before "of" where what it holds is many: basket. */
    HOLDER,
    TRAIT,
    POSE,
    RELATION,
    PASSIVE,
    /** A deed that is done with something although nobody names it: fishing. */
    ACTIVITY,
    FILLER;

    public boolean isGrammar() {
        return compareTo(LETTERED) <= 0;
    }
}
