package dev.gesso.core.model;

import dev.gesso.core.request.WireName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The values that a parameter may take, in the order in which the service lists them; none where the model does not know
 * the parameter. Requests have words in their place, by which they are found.
 */
public final class Choices<T extends WireName> {

    private final SequencedMap<T, Support> values;
    private final SequencedMap<String, Support> words;
    private final List<String> listed;

    /** Each value with how sure it is that the model takes it. */
    public Choices(SequencedMap<T, Support> values) {
        this.values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        this.words = new LinkedHashMap<>();
        values.forEach((value, support) -> words.put(value.wireName(), support));
        this.listed = List.copyOf(words.keySet());
    }

    public static <T extends WireName> Choices<T> none() {
        return new Choices<>(new LinkedHashMap<>());
    }

    /** All of them supported. */
    @SafeVarargs
    public static <T extends WireName> Choices<T> of(T... supported) {
        SequencedMap<T, Support> values = new LinkedHashMap<>();
        for (T value : supported) {
            values.put(value, Support.YES);
        }
        return new Choices<>(values);
    }

    public SequencedMap<T, Support> values() {
        return values;
    }

    /** Whether the service knows the word at all, even if this model refuses it. */
    public boolean lists(String word) {
        return words.containsKey(word);
    }

    /** {@link Support#NO} also for words that are not listed. */
    public Support support(String word) {
        return words.getOrDefault(word, Support.NO);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The words. */
    public List<String> listed() {
        return listed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choices<?> choices && values.equals(choices.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
