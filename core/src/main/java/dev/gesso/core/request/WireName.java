package dev.gesso.core.request;

import java.util.Locale;

/** Something that the API writes as a word of its own. */
public interface WireName {

    /** The constant's Java name; every implementor is an enum. */
    String name();

    /** The word on the wire, such as {@code b64_json}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
