package dev.gesso.adapter.http.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headers in their order; names are compared without regard to case. Printed by their names only. */
public record Headers(List<Header> all) {

    /** A line of a message's head. */
    public record Header(String name, String value) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static final Headers NONE = new Headers(List.of());

    public Headers {
        all = List.copyOf(all);
    }

    public Headers with(String name, String value) {
        List<Header> more = new ArrayList<>(all);
        more.add(new Header(name, value));
        return new Headers(more);
    }

    /** The first of that name. */
    public Optional<String> value(String name) {
        for (Header header : all) {
            if (header.name().equalsIgnoreCase(name)) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }
}
