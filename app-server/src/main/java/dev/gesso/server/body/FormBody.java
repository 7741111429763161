package dev.gesso.server.body;

import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Reads a multipart form as untyped values: images as files, all else as text, whatever order they come in. */
public final class FormBody {

    /** These are files even where a client gives them no file name, as the Java SDK does. */
    private static final Set<String> FILES = Set.of("image", "image[]", "mask", "markup");

    private final MultipartReader parts;
    private final BodyLimits limits;
    private final Uploads uploads;
    private final SequencedMap<String, List<WireValue>> values = new LinkedHashMap<>();

    private FormBody(MultipartReader parts, BodyLimits limits, Uploads uploads) {
        this.parts = parts;
        this.limits = limits;
        this.uploads = uploads;
    }

    /** Reads it to its last boundary. */
    public static SequencedMap<String, WireValue> read(
            InputStream body, HeaderValue type, BodyLimits limits, Uploads uploads) throws IOException {
        try {
            String boundary = type.parameter("boundary")
                    .orElseThrow(() -> new BrokenFormException("The Content-Type names no boundary."));
            return new FormBody(new MultipartReader(body, boundary, limits.headBytes()), limits, uploads).read();
        } catch (BrokenFormException broken) {
            throw new WrongCallException(
                    ErrorAnswer.wrong(400, Optional.empty(), "Could not parse multipart form: " + broken.getMessage()));
        }
    }

    private SequencedMap<String, WireValue> read() throws IOException {
        int count = 0;
        for (Optional<Map<String, String>> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (++count > limits.parts()) {
                throw new BrokenFormException("There are more than %d parts.".formatted(limits.parts()));
            }
            take(part.get());
        }
        SequencedMap<String, WireValue> fields = new LinkedHashMap<>();
        values.forEach(
                (name, given) -> fields.put(name, given.size() == 1 ? given.getFirst() : new WireValue.Items(given)));
        return fields;
    }

    private void take(Map<String, String> headers) throws IOException {
        HeaderValue disposition = HeaderValue.parse(headers.getOrDefault("content-disposition", ""));
        String name = disposition.parameter("name").orElseThrow(() -> new BrokenFormException("A part has no name."));
        boolean file = FILES.contains(name) || disposition.parameter("filename").isPresent();
        values.computeIfAbsent(name, first -> new ArrayList<>()).add(file ? file(name, disposition) : text(name));
    }

    private WireValue file(String name, HeaderValue disposition) throws IOException {
        InputStream bounded = new CountedInput(parts.content(), limits.fileBytes());
        return new WireValue.Upload(
                uploads.keep(disposition.parameter("filename").orElse(name), bounded));
    }

    private WireValue text(String name) throws IOException {
        byte[] bytes = parts.content().readNBytes(limits.fieldBytes() + 1);
        if (bytes.length > limits.fieldBytes()) {
            throw new BrokenFormException("The part '%s' has more than %d bytes.".formatted(name, limits.fieldBytes()));
        }
        return new WireValue.Text(new String(bytes, StandardCharsets.UTF_8));
    }
}
