package dev.gesso.adapter.http.wire;

import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A request as fields, to be changed by a dialect before it is written. {@code with…} methods give a changed copy.
 *
 * @param path below the root of the API, such as {@code images/edits}
 */
public record WireRequest(String path, Encoding encoding, List<Field> fields) {

    /** How fields are written. */
    public enum Encoding {
        JSON,
        FORM
    }

    public WireRequest {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(Parameter parameter) {
        return fields.stream()
                .filter(field -> field.name().equals(parameter.wireName()))
                .findFirst();
    }

    /** The input images; none for a generation. */
    public List<InputImage> images() {
        return field(Parameter.IMAGES)
                .map(field -> field instanceof Field.Images images ? images.images() : List.<InputImage>of())
                .orElse(List.of());
    }

    public WireRequest withPath(String other) {
        return new WireRequest(other, encoding, fields);
    }

    public WireRequest as(Encoding other) {
        return new WireRequest(path, other, fields);
    }

    public WireRequest with(Field field) {
        return new WireRequest(
                path, encoding, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    /** With a field changed where it is there. */
    public WireRequest changed(Parameter parameter, UnaryOperator<Field> change) {
        return new WireRequest(
                path,
                encoding,
                fields.stream()
                        .map(field -> field.name().equals(parameter.wireName()) ? change.apply(field) : field)
                        .toList());
    }

    /** With these fields and no others. */
    public WireRequest only(Parameter... parameters) {
        Set<Parameter> kept = Set.of(parameters);
        return new WireRequest(
                path,
                encoding,
                fields.stream()
                        .filter(field -> Parameter.named(field.name())
                                .filter(kept::contains)
                                .isPresent())
                        .toList());
    }

    public WireRequest without(Parameter parameter) {
        return new WireRequest(
                path,
                encoding,
                fields.stream()
                        .filter(field -> !field.name().equals(parameter.wireName()))
                        .toList());
    }
}
