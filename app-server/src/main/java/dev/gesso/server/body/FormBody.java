package dev.gesso.server.body;

import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a multipart form as untyped values: images as files, all else as text, whatever order they come in. */
public final class FormBody {

    private static final String MASK = "mask";

    /** These are files even where a client gives them no file name, as the Java SDK does. */
    private static final Set<String> FILES = Set.of("image", "image[]", MASK, "markup");

    /** Enough to tell what a file is. */
    private static final int HEAD = 1024;

    private final MultipartReader parts;
    private final BodyLimits limits;
    private final Uploads uploads;
    private final Predicate<SequencedMap<String, WireValue>> worth;
    private final SequencedMap<String, List<WireValue>> values = new LinkedHashMap<>();

    private FormBody(
            MultipartReader parts,
            BodyLimits limits,
            Uploads uploads,
            Predicate<SequencedMap<String, WireValue>> worth) {
        this.parts = parts;
        this.limits = limits;
        this.uploads = uploads;
        this.worth = worth;
    }

    /**
     * Reads it to its last boundary, or until the rest is not worth waiting for.
     *
     * @param worth is asked after each text, and after the beginning of each file, with what has come so far
     */
    public static SequencedMap<String, WireValue> read(
            InputStream body,
            HeaderValue type,
            BodyLimits limits,
            Uploads uploads,
            Predicate<SequencedMap<String, WireValue>> worth)
            throws IOException {
        try {
            String boundary = type.parameter("boundary")
                    .orElseThrow(() -> new BrokenFormException("The Content-Type names no boundary."));
            return new FormBody(new MultipartReader(body, boundary, limits.headBytes()), limits, uploads, worth).read();
        } catch (BrokenFormException broken) {
            throw new WrongCallException(
                    ErrorAnswer.wrong(400, Optional.empty(), "Could not parse multipart form: " + broken.getMessage()));
        }
    }

    private SequencedMap<String, WireValue> read() throws IOException {
        boolean going = true;
        for (int count = 0; going; count++) {
            Optional<Map<String, String>> part = parts.next();
            if (part.isPresent() && count == limits.parts()) {
                throw new BrokenFormException("There are more than %d parts.".formatted(limits.parts()));
            }
            going = part.isPresent() && taken(part.get());
        }
        return fields();
    }

    private SequencedMap<String, WireValue> fields() {
        SequencedMap<String, WireValue> fields = new LinkedHashMap<>();
        values.forEach(
                (name, given) -> fields.put(name, given.size() == 1 ? given.getFirst() : new WireValue.Items(given)));
        return fields;
    }

    /** Whether it is worth reading on. */
    private boolean taken(Map<String, String> headers) throws IOException {
        HeaderValue disposition = HeaderValue.parse(headers.getOrDefault("content-disposition", ""));
        String name = disposition.parameter("name").orElseThrow(() -> new BrokenFormException("A part has no name."));
        List<WireValue> given = values.computeIfAbsent(name, first -> new ArrayList<>());
        if (FILES.contains(name) || disposition.parameter("filename").isPresent()) {
            return taken(name, disposition.parameter("filename").orElse(name), given);
        }
        given.add(text(name));
        return worth.test(fields());
    }

    private boolean taken(String name, String file, List<WireValue> given) throws IOException {
        InputStream bounded = new CountedInput(parts.content(), limits.fileBytes());
        byte[] head = bounded.readNBytes(HEAD);
        given.add(new WireValue.Upload(new HeldImage(file, List.of(head), () -> {})));
        if (!worth.test(fields())) {
            return false;
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bounded);
        given.set(given.size() - 1, new WireValue.Upload(kept(name, file, whole)));
        return true;
    }

    private ImageSource kept(String name, String file, InputStream whole) throws IOException {
        return name.equals(MASK) ? uploads.keepMask(file, whole) : uploads.keep(file, whole);
    }

    private WireValue text(String name) throws IOException {
        byte[] bytes = parts.content().readNBytes(limits.fieldBytes() + 1);
        if (bytes.length > limits.fieldBytes()) {
            throw new BrokenFormException("The part '%s' has more than %d bytes.".formatted(name, limits.fieldBytes()));
        }
        return new WireValue.Text(new String(bytes, StandardCharsets.UTF_8));
    }
}
