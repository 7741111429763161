package dev.gesso.adapter.http.wire;

import dev.gesso.adapter.http.body.Body;
import java.util.random.RandomGenerator;

/** Writes a request's fields in the encoding it has. */
public final class Bodies {

    private final RandomGenerator chance;

    /**
     * A writer for many requests.
     *
     * @param chance names the boundaries of forms
     */
    public Bodies(RandomGenerator chance) {
        this.chance = chance;
    }

    /**
     * A body that can be sent again and again.
     *
     * @throws UncheckedIOException where an input image cannot be opened
     */
    public Body write(WireRequest request) {
        return switch (request.encoding()) {
            case JSON -> JsonEncoding.write(request.fields());
            case FORM -> FormEncoding.write(request.fields(), boundary());
        };
    }

    private String boundary() {
        return "gesso%016x%016x".formatted(chance.nextLong(), chance.nextLong());
    }
}
