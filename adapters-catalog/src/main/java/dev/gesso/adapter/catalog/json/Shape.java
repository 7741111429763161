package dev.gesso.adapter.catalog.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * What a value must look like, and what is made of it. A value that looks different is told to its place; what is
 * returned then serves only to read on, so that one reading finds everything that is wrong.
 */
@FunctionalInterface
public interface Shape<T> {

    T read(Located located);

    /** Something else made of the same. */
    default <R> Shape<R> as(Function<? super T, ? extends R> maker) {
        return located -> maker.apply(read(located));
    }

    /** The same, or null for none. */
    default Shape<Optional<T>> orNull() {
        return located -> located.value() instanceof Json.Nothing ? Optional.empty() : Optional.of(read(located));
    }

    /** A list of such values. */
    default Shape<List<T>> list() {
        return located -> {
            List<T> values = new ArrayList<>();
            if (located.value() instanceof Json.Items items) {
                for (Json item : items.values()) {
                    values.add(read(new Located(item, located.place().item(values.size()))));
                }
            } else {
                located.wrong("a list");
            }
            return values;
        };
    }

    /** An object whose members have names of one shape and such values. */
    default <K> Shape<SequencedMap<K, T>> by(Shape<K> name) {
        return located -> {
            SequencedMap<K, T> values = new LinkedHashMap<>();
            if (located.value() instanceof Json.Members members) {
                members.values().forEach((key, value) -> {
                    Place place = located.place().member(key);
                    values.put(name.read(new Located(new Json.Text(key), place)), read(new Located(value, place)));
                });
            } else {
                located.wrong("an object");
            }
            return values;
        };
    }
}
