package dev.gesso.adapter.http.transport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return new Headers(
                Stream.concat(all.stream(), Stream.of(new Header(name, value))).toList());
    }

    /** The first of that name. */
    public Optional<String> value(String name) {
        return all.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
