package dev.gesso.core.request;

import dev.gesso.core.image.ImageSource;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A value as it came in, of whatever type the sender chose. */
public sealed interface WireValue {

    /** The type in the words of the service's messages: {@code a string}, {@code an integer}, … */
    String typeName();

    /** A JSON string, or any scalar part of a multipart form. */
    record Text(String value) implements WireValue {
        @Override
        public String typeName() {
            return "a string";
        }
    }

    /** A JSON number without a fraction or exponent. */
    record Whole(long value) implements WireValue {
        @Override
        public String typeName() {
            return "an integer";
        }
    }

    /** Any other JSON number, and whole ones beyond 64 bits. */
    record Decimal(BigDecimal value) implements WireValue {
        @Override
        public String typeName() {
            return "a decimal number";
        }
    }

    /** A JSON boolean. */
    record Flag(boolean value) implements WireValue {
        @Override
        public String typeName() {
            return "a boolean";
        }
    }

    /** JSON {@code null}. */
    record Nothing() implements WireValue {
        @Override
        public String typeName() {
            return "null";
        }
    }

    /** A JSON array. */
    record Items(List<WireValue> values) implements WireValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String typeName() {
            return "an array";
        }
    }

    /** A JSON object; members keep their order. */
    record Fields(SequencedMap<String, WireValue> members) implements WireValue {
        public Fields {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        /** An object of one member, such as {@code {"file_id": "file-1"}}. */
        public static Fields of(String name, WireValue value) {
            return new Fields(new LinkedHashMap<>(Map.of(name, value)));
        }

        @Override
        public String typeName() {
            return "an object";
        }
    }

    /** A file: a part of a multipart form, or a file named on a command line. */
    record Upload(ImageSource source) implements WireValue {
        @Override
        public String typeName() {
            return "a file";
        }
    }
}
