package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.edit;

import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ImageReferenceExamples {

    private ImageReferenceExamples() {}

    static RuleExample of(ImageReferenceRule rule) {
        return switch (rule) {
            case IMAGES_GIVEN ->
                RuleExample.of(
                        edit().without(Parameter.IMAGES),
                        "images",
                        "missing_required_parameter",
                        "Missing required parameter: 'images'.");
            case IMAGES_ARE_A_LIST ->
                RuleExample.of(
                        edit().with("images", new WireValue.Nothing()),
                        "images",
                        "invalid_type",
                        "Invalid type for 'images': expected an array of objects, but got null instead.");
            case IMAGES_NOT_EMPTY ->
                RuleExample.of(
                        edit().withImages(List.of()),
                        "images",
                        "empty_array",
                        "Invalid 'images': empty array. Expected an array with minimum length 1, but got an empty"
                                + " array instead.");
            case IMAGES_WITHIN_COUNT ->
                RuleExample.of(
                        edit().withImages(Collections.nCopies(17, reference(Map.of("file_id", "file-1")))),
                        "images",
                        "array_above_max_length",
                        "Invalid 'images': array too long. Expected an array with maximum length 16, but got an array"
                                + " with length 17 instead.");
            case IMAGE_IS_A_REFERENCE ->
                RuleExample.of(
                        edit().withImages(List.of(new WireValue.Text("cat.png"))),
                        "images[0]",
                        "invalid_type",
                        "Invalid type for 'images[0]': expected an object, but got a string instead.");
            case IMAGE_REFERENCE_IS_ONE ->
                RuleExample.of(
                        referring(Map.of("file_id", "file-1", "image_url", "https://images.example/cat.png")),
                        "images[0]",
                        "invalid_value",
                        "Invalid 'images[0]': expected exactly one of 'image_url' or 'file_id'.");
            case IMAGE_REFERENCE_MEMBERS_KNOWN ->
                RuleExample.of(
                        referring(Map.of("file_id", "file-1", "detail", "high")),
                        "images[0].detail",
                        "unknown_parameter",
                        "Unknown parameter: 'images[0].detail'.");
            case IMAGE_URL_USABLE ->
                RuleExample.of(
                        referring(Map.of("image_url", "ftp://images.example/cat.png")),
                        "images[0].image_url",
                        "invalid_image_url",
                        "Invalid 'images[0].image_url': expected an https URL or a base64 data URL of at most 20971520"
                                + " characters.");
        };
    }

    private static RawRequest referring(Map<String, String> members) {
        return edit().withImages(List.of(reference(members)));
    }

    private static WireValue.Fields reference(Map<String, String> members) {
        LinkedHashMap<String, WireValue> values = new LinkedHashMap<>();
        members.forEach((name, text) -> values.put(name, new WireValue.Text(text)));
        return new WireValue.Fields(values);
    }
}
