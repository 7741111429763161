package dev.gesso.adapter.catalog.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A value of JSON. */
sealed interface Json {

    record Text(String value) implements Json {}

    record Decimal(BigDecimal value) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Members(SequencedMap<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }

    /** What it is, for people. */
    default String kind() {
        return switch (this) {
            case Text ignored -> "a text";
            case Decimal ignored -> "a number";
            case Flag flag -> String.valueOf(flag.value());
            case Nothing ignored -> "null";
            case Items ignored -> "a list";
            case Members ignored -> "an object";
        };
    }
}
