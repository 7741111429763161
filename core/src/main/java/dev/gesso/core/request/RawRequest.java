package dev.gesso.core.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A request as it came in: parameters by their names on the wire, in the order given, with values of any type. Nothing
 * in it has been judged. {@code with…} methods give a changed copy.
 */
public record RawRequest(Operation operation, Encoding encoding, SequencedMap<String, WireValue> parameters) {

    /** How the request was written; it decides which spellings are legal and how a mistake is worded. */
    public enum Encoding {
        /** {@code application/json}: numbers are numbers, images are references. */
        JSON,
        /** {@code multipart/form-data}: numbers are text, images are files. */
        FORM
    }

    public RawRequest {
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /** An empty generation request in JSON. */
    public static RawRequest generation() {
        return new RawRequest(Operation.GENERATION, Encoding.JSON, new LinkedHashMap<>());
    }

    /** An empty edit request as a multipart form. */
    public static RawRequest edit() {
        return new RawRequest(Operation.EDIT, Encoding.FORM, new LinkedHashMap<>());
    }

    public RawRequest with(String name, WireValue value) {
        SequencedMap<String, WireValue> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new RawRequest(operation, encoding, changed);
    }

    public RawRequest with(Parameter parameter, String text) {
        return with(parameter.wireName(), new WireValue.Text(text));
    }

    public RawRequest with(Parameter parameter, long number) {
        return with(parameter.wireName(), new WireValue.Whole(number));
    }

    public RawRequest with(Parameter parameter, boolean flag) {
        return with(parameter.wireName(), new WireValue.Flag(flag));
    }

    /** The input images of an edit, in order; replaces those given before. */
    public RawRequest withImages(List<? extends WireValue> images) {
        return with(Parameter.IMAGES.wireName(), new WireValue.Items(List.copyOf(images)));
    }

    public RawRequest without(Parameter parameter) {
        SequencedMap<String, WireValue> changed = new LinkedHashMap<>(parameters);
        changed.remove(parameter.wireName());
        return new RawRequest(operation, encoding, changed);
    }

    /** What was given for a parameter; empty where it was left out. */
    public Optional<WireValue> value(Parameter parameter) {
        return Optional.ofNullable(parameters.get(parameter.wireName()));
    }
}
