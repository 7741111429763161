package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.each;
import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.request.DataUrl;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.InputImages;
import dev.gesso.core.rule.submission.Submission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the images of an edit are named, before anyone looks into them. */
enum ImageReferenceRule implements Rule {
    IMAGES_GIVEN(error(each(ImageReferenceRule::missing))),
    IMAGES_ARE_A_LIST(error(each(ImageReferenceRule::notAList))),
    IMAGES_NOT_EMPTY(error(each(ImageReferenceRule::empty))),
    IMAGES_WITHIN_COUNT(error(each(ImageReferenceRule::tooMany))),
    IMAGE_IS_A_REFERENCE(error(each(submission -> references(submission).flatMap(ImageReferenceRule::notAReference)))),
    IMAGE_REFERENCE_IS_ONE(error(each(submission -> references(submission).flatMap(ImageReferenceRule::notOne)))),
    IMAGE_REFERENCE_MEMBERS_KNOWN(
            error(each(submission -> references(submission).flatMap(ImageReferenceRule::unknown)))),
    IMAGE_URL_USABLE(error(each(submission -> references(submission).flatMap(ImageReferenceRule::unusableUrl))));

    /** Limit of the reference of {@code image_url} (2026-08-21). */
    private static final int LONGEST_URL = 20_971_520;

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    ImageReferenceRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private record Reference(String param, WireValue value) {}

    private static Stream<Fault> missing(Submission submission) {
        boolean missing = submission.isEdit()
                && submission.given(Parameter.IMAGES).isEmpty()
                && InputImages.values(submission.raw()).isEmpty();
        String name = submission.isForm() ? InputImages.IMAGE : Parameter.IMAGES.wireName();
        return missing ? Stream.of(Wordings.missing(name)) : Stream.empty();
    }

    private static Stream<Fault> notAList(Submission submission) {
        return images(submission)
                .filter(value -> !(value instanceof WireValue.Items || value instanceof WireValue.Upload))
                .map(value -> Wordings.wrongType("images", "an array of objects", value))
                .stream();
    }

    private static Optional<WireValue> images(Submission submission) {
        return submission.isEdit() ? submission.given(Parameter.IMAGES) : Optional.empty();
    }

    private static Stream<Fault> empty(Submission submission) {
        return images(submission)
                .filter(value -> value instanceof WireValue.Items(List<WireValue> items) && items.isEmpty())
                .map(empty -> Fault.ofSchema(
                        Parameter.IMAGES,
                        "empty_array",
                        "Invalid 'images': empty array. Expected an array with minimum length 1, but got an empty array"
                                + " instead.",
                        "Give at least one image."))
                .stream();
    }

    private static Stream<Fault> tooMany(Submission submission) {
        int count = InputImages.values(submission.raw()).size();
        OptionalInt most = submission.profile().stream()
                .mapToInt(profile -> profile.inputs().mostImages())
                .filter(limit -> limit > 0 && count > limit)
                .findFirst();
        return most.isEmpty() || !submission.isEdit()
                ? Stream.empty()
                : Stream.of(Fault.ofSchema(
                        Parameter.IMAGES,
                        "array_above_max_length",
                        ("Invalid 'images': array too long. Expected an array with maximum length %d, but got an array"
                                        + " with length %d instead.")
                                .formatted(most.getAsInt(), count),
                        "Leave out %d of them.".formatted(count - most.getAsInt())));
    }

    private static Stream<Reference> references(Submission submission) {
        List<WireValue> values = InputImages.values(submission.raw());
        Stream<Reference> images = IntStream.range(0, values.size())
                .mapToObj(index ->
                        new Reference(InputImages.param(submission.raw(), index, values.size()), values.get(index)));
        Stream<Reference> guides = Stream.of(Parameter.MASK, Parameter.MARKUP)
                .filter(submission::takes)
                .flatMap(
                        guide -> submission.given(guide).stream().map(value -> new Reference(guide.wireName(), value)));
        return submission.isEdit() ? Stream.concat(images, guides) : Stream.empty();
    }

    private static Stream<Fault> notAReference(Reference reference) {
        return switch (reference.value()) {
            case WireValue.Fields ignored -> Stream.empty();
            case WireValue.Upload ignored -> Stream.empty();
            default -> Stream.of(Wordings.wrongType(reference.param(), "an object", reference.value()));
        };
    }

    private static Stream<WireValue.Fields> fields(Reference reference) {
        return reference.value() instanceof WireValue.Fields fields ? Stream.of(fields) : Stream.empty();
    }

    private static Stream<Fault> notOne(Reference reference) {
        return fields(reference)
                .filter(fields -> fields.members().containsKey(InputImages.IMAGE_URL)
                        == fields.members().containsKey(InputImages.FILE_ID))
                .map(fields -> Fault.ofSchema(
                        reference.param(),
                        "invalid_value",
                        "Invalid '%s': expected exactly one of 'image_url' or 'file_id'.".formatted(reference.param()),
                        "Keep one of the two."));
    }

    private static Stream<Fault> unknown(Reference reference) {
        return fields(reference)
                .flatMap(fields -> fields.members().keySet().stream())
                .filter(name ->
                        !Set.of(InputImages.IMAGE_URL, InputImages.FILE_ID).contains(name))
                .map(name -> Fault.ofSchema(
                        reference.param() + "." + name,
                        "unknown_parameter",
                        "Unknown parameter: '%s.%s'.".formatted(reference.param(), name),
                        "Leave it out: a reference has 'image_url' or 'file_id' and nothing else."));
    }

    private static Stream<Fault> unusableUrl(Reference reference) {
        String param = reference.param() + "." + InputImages.IMAGE_URL;
        return fields(reference)
                .flatMap(fields -> Stream.ofNullable(fields.members().get(InputImages.IMAGE_URL)))
                .filter(value -> !(value instanceof WireValue.Text(String url) && isUsable(url)))
                .map(value -> Fault.ofSchema(
                        param,
                        "invalid_image_url",
                        "Invalid '%s': expected an https URL or a base64 data URL of at most %d characters."
                                .formatted(param, LONGEST_URL),
                        "Upload the file, or give its https address."));
    }

    private static boolean isUsable(String url) {
        return url.length() <= LONGEST_URL
                && (DataUrl.isOne(url)
                        ? DataUrl.parse(url).isPresent()
                        : url.toLowerCase(Locale.ROOT).startsWith("https://"));
    }
}
