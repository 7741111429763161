package dev.gesso.adapter.sketch.plan.lexicon;

/**
 * One thing that a phrase can mean.
 *
 * @param value as the tables have it; for nouns a {@link Depiction} as text
 */
public record Meaning(Kind kind, String value) {}
