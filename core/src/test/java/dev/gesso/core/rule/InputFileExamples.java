package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.editOf;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;

final class InputFileExamples {

    private InputFileExamples() {}

    static RuleExample of(InputFileRule rule) {
        return switch (rule) {
            case FILE_TYPE_SUPPORTED ->
                RuleExample.of(
                        editOf(ImageSource.of("cat.png", Headers.text("Dear cat"))),
                        "image",
                        "unsupported_file_mimetype",
                        "Invalid file 'image': unsupported mimetype ('text/plain'). Supported file formats are"
                                + " 'image/jpeg', 'image/png', and 'image/webp'.");
            case FILE_WITHIN_BYTES ->
                RuleExample.of(
                        editOf(Pictures.source(new byte[50_000_000])),
                        "image",
                        "image_file_too_large",
                        "Invalid file 'image': file too large. Expected fewer than 50000000 bytes, but got 50000000"
                                + " bytes instead.");
        };
    }
}
