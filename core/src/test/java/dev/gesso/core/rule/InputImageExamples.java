package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.editOf;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;

final class InputImageExamples {

    private static final String CODE = "invalid_image_file";
    private static final Size SIZE = new Size(64, 48);

    private InputImageExamples() {}

    static RuleExample of(InputImageRule rule) {
        return switch (rule) {
            case IMAGE_READABLE ->
                RuleExample.of(
                                editOf(Pictures.source(new byte[0])),
                                "image",
                                CODE,
                                "Invalid image file or mode for image 1, please check your image file.")
                        .withoutParam();
            case IMAGE_SQUARE ->
                RuleExample.of(
                                editOf(Pictures.png(SIZE)),
                                "image",
                                CODE,
                                "Invalid input image - image must be square, got 64x48.")
                        .forModel(Profiles.squareOnly());
            case IMAGE_STANDS_STILL ->
                RuleExample.of(
                        editOf(Pictures.source(Headers.extendedWebp(64, 48, 0x02))),
                        "images",
                        CODE,
                        "Image 1 is animated; at best its first picture counts.");
            case MARKUP_READABLE ->
                markup(
                                Pictures.source(Headers.text("\u0089PNG")),
                                "Invalid image file or mode for the markup, please check your image file.")
                        .withoutParam();
            case MARKUP_FITS_IMAGE ->
                markup(
                        Masks.half(SIZE.transposed()),
                        "Invalid 'markup': expected the 64x48 pixels of the first image, but got 48x64 instead.");
            case MARKUP_TRANSPARENT ->
                markup(Pictures.png(SIZE), "The markup has no transparency: it covers all of the first image.");
        };
    }

    private static RuleExample markup(ImageSource markup, String message) {
        RawRequest request = editOf(Pictures.png(SIZE)).with(Parameter.MARKUP.wireName(), new WireValue.Upload(markup));
        return RuleExample.of(request, "markup", CODE, message).forModel(Profiles.newest());
    }
}
