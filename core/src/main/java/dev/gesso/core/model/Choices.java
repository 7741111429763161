package dev.gesso.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The values that a parameter may take, in the order in which the service lists them; none where the model does not know
 * the parameter.
 */
public record Choices<T>(SequencedMap<T, Support> values) {

    public Choices {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public static <T> Choices<T> none() {
        return new Choices<>(new LinkedHashMap<>());
    }

    /** All of them supported. */
    @SafeVarargs
    public static <T> Choices<T> of(T... supported) {
        SequencedMap<T, Support> values = new LinkedHashMap<>();
        for (T value : supported) {
            values.put(value, Support.YES);
        }
        return new Choices<>(values);
    }

    /** Whether the service knows the value at all, even if this model refuses it. */
    public boolean lists(T value) {
        return values.containsKey(value);
    }

    /** {@link Support#NO} also for values that are not listed. */
    public Support support(T value) {
        return values.getOrDefault(value, Support.NO);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public List<T> listed() {
        return List.copyOf(values.keySet());
    }
}
