package dev.gesso.core.rule;

import static dev.gesso.core.rule.RuleExample.editOf;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import java.nio.ByteOrder;

final class MaskExamples {

    private static final Size SIZE = new Size(64, 48);
    private static final ImageSource IMAGE = Pictures.png(SIZE);

    private MaskExamples() {}

    static RuleExample of(MaskRule rule) {
        return switch (rule) {
            case MASK_READABLE -> refused(Pictures.source(new byte[0]), "mask image cannot be read");
            case MASK_IS_PNG -> refused(Pictures.source(Headers.lossyWebp(64, 48)), "mask image must be a PNG");
            case MASK_HAS_ALPHA -> refused(IMAGE, "mask image missing alpha channel");
            case MASK_FITS_IMAGE -> refused(Masks.half(SIZE.transposed()), "mask size does not match image size");
            case MASK_BYTES_ADVISED ->
                doubtful(
                        IMAGE,
                        Pictures.source(new byte[4_000_000]),
                        "The mask has 4000000 bytes; from 4000000 on the sources disagree whether it is taken.");
            case MASK_COUNTABLE ->
                doubtful(
                        IMAGE,
                        Pictures.source(large().file(new byte[8])),
                        "Nobody looked at the mask's pixels: it has more pixels than are looked at one by one.");
            case MASK_IMAGE_UPRIGHT ->
                doubtful(
                        Pictures.source(Headers.jpeg(48, 64, Headers.exif(6, ByteOrder.BIG_ENDIAN))),
                        Masks.half(SIZE),
                        "The first image is turned by its EXIF orientation 6; the mask may be laid over it unturned.");
            case MASK_EDITS_SOMETHING ->
                doubtful(
                        IMAGE,
                        Masks.alpha(SIZE, (x, y) -> 255),
                        "The mask has no fully transparent pixel: nothing is to be edited.");
            case MASK_KEEPS_SOMETHING ->
                doubtful(
                        IMAGE,
                        Masks.alpha(SIZE, (x, y) -> 0),
                        "The mask is transparent everywhere: all of the image is to be edited.");
            case MASK_ALPHA_ALL_OR_NOTHING ->
                doubtful(
                        IMAGE,
                        Masks.alpha(SIZE, (x, y) -> x == 0 ? 0 : x == 1 ? 128 : 255),
                        "48 pixels of the mask are neither transparent nor opaque and may not count as editable.");
            case MASK_NOT_BLACK_AND_WHITE ->
                doubtful(
                        IMAGE,
                        Masks.blackAndWhite(SIZE),
                        "The mask looks like one of black and white, but only its transparency counts.");
        };
    }

    private static PngFile large() {
        return PngFile.rgba(new Size(10_000, 9_000), (x, y, channel) -> 0);
    }

    private static RuleExample refused(ImageSource mask, String problem) {
        return doubtful(IMAGE, mask, "Invalid mask image format - " + problem).withoutParam();
    }

    private static RuleExample doubtful(ImageSource image, ImageSource mask, String message) {
        return RuleExample.of(
                editOf(image).with(Parameter.MASK.wireName(), new WireValue.Upload(mask)),
                "mask",
                "invalid_mask_image_format",
                message);
    }
}
