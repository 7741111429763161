package dev.gesso.server.unknown;

import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.body.JsonBody;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A paid call, as it was handed to its engine. Holds no prompt, no key and no picture.
 *
 * @param id as the caller was told in {@code x-request-id}
 * @param time when it was handed on, such as {@code 2026-11-25T12:00:00Z}
 * @param parameters as they were given, but for the prompt and the user; files by their SHA-256
 * @param key the name of the caller's key; empty where it has none
 * @param bound the most that it can have cost, in dollars; empty where nobody knows
 * @param process that handed it on
 */
public record UnknownCall(
        String id,
        String time,
        String engine,
        String operation,
        String model,
        SequencedMap<String, String> parameters,
        Optional<String> key,
        Optional<String> bound,
        long process) {

    /** The id once more, as the last field: a record that was written over another may be cut by a power cut. */
    private static final String END = "end";

    public UnknownCall {
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    void writeTo(JsonPage page) {
        page.text("id", id)
                .text("time", time)
                .text("engine", engine)
                .text("operation", operation)
                .text("model", model)
                .object("parameters", fields -> parameters.forEach(fields::text))
                .text("key", key)
                .text("upper_bound", bound)
                .number("process", process);
    }

    byte[] json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonPage.write(out, page -> {
            writeTo(page);
            page.text(END, id);
        });
        return out.toByteArray();
    }

    /** Reads what {@link #json} wrote; what is not there is empty, and so is all of a call that ends as another. */
    static UnknownCall parse(byte[] json) throws IOException {
        Map<String, WireValue> read =
                JsonBody.read(new ByteArrayInputStream(json)).members();
        boolean whole = text(read, END)
                .filter(end -> !text(read, "id").equals(Optional.of(end)))
                .isEmpty();
        Map<String, WireValue> fields = whole ? read : Map.of();
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        if (fields.get("parameters") instanceof WireValue.Fields(SequencedMap<String, WireValue> members)) {
            members.keySet().forEach(name -> text(members, name).ifPresent(value -> parameters.put(name, value)));
        }
        return new UnknownCall(
                text(fields, "id").orElse(""),
                text(fields, "time").orElse(""),
                text(fields, "engine").orElse(""),
                text(fields, "operation").orElse(""),
                text(fields, "model").orElse(""),
                parameters,
                text(fields, "key"),
                text(fields, "upper_bound"),
                fields.get("process") instanceof WireValue.Whole(long number) ? number : 0);
    }

    private static Optional<String> text(Map<String, WireValue> fields, String name) {
        return fields.get(name) instanceof WireValue.Text(String value) ? Optional.of(value) : Optional.empty();
    }
}
