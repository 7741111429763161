package dev.gesso.core.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Something that the API writes as a word of its own. */
public interface WireName {

    /** The constant's Java name; every implementor is an enum, but for {@link Quality}. */
    String name();

    /** The word on the wire, such as {@code b64_json}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** These by their words, for whoever reads many. */
    static <E extends WireName> Map<String, E> byWord(E[] values) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(WireName::wireName, Function.identity()));
    }
}
