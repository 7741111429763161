package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.each;
import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageHeader;
import dev.gesso.core.model.InputFacts;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.InputFile;
import dev.gesso.core.rule.submission.Submission;
import dev.gesso.core.text.Wording;
import java.util.List;
import java.util.stream.Stream;

/** What kind of files an edit takes, by content; their pixels come later. */
enum InputFileRule implements Rule {
    FILE_TYPE_SUPPORTED(error(each(InputFileRule::unsupported))),
    FILE_WITHIN_BYTES(error(each(InputFileRule::tooLarge)));

    private static final int MEGABYTE = 1_000_000;

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    InputFileRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static Stream<InputFacts> facts(Submission submission) {
        return submission.profile().stream()
                .map(profile -> profile.inputs())
                .filter(facts -> submission.isEdit() && facts.mostImages() > 0);
    }

    private static Stream<Fault> unsupported(Submission submission) {
        return facts(submission)
                .flatMap(facts -> submission.files().all().flatMap(file -> switch (file.header()) {
                    case ImageHeader.Known(var image) when facts.formats().contains(image.format()) -> Stream.empty();
                    case ImageHeader.Known(var image)
                    when file.param().equals(Parameter.MASK.wireName()) && image.format() == ImageFormat.PNG ->
                        Stream.empty();
                    case ImageHeader.Known(var image) ->
                        Stream.of(unsupported(file, facts, image.format().mediaType(), "it as PNG"));
                    case ImageHeader.Foreign(var content) ->
                        Stream.of(unsupported(
                                file, facts, content.mediaType(), "an image; this is " + content.description()));
                    case ImageHeader.Unreadable ignored -> Stream.empty();
                }));
    }

    private static Fault unsupported(InputFile file, InputFacts facts, String mediaType, String instead) {
        List<String> types =
                facts.formats().stream().map(ImageFormat::mediaType).toList();
        String message = isOnlyPng(facts)
                ? onlyPng(facts)
                : "Invalid file '%s': unsupported mimetype ('%s'). Supported file formats are %s."
                        .formatted(file.param(), mediaType, Wording.and(types));
        return Fault.ofSchema(file.param(), "unsupported_file_mimetype", message, "Send %s.".formatted(instead));
    }

    /** How the service words too many bytes is not known for models that take more than PNG (2026-11-22). */
    private static Stream<Fault> tooLarge(Submission submission) {
        return facts(submission)
                .flatMap(facts -> submission.files().all().flatMap(file -> {
                    long limit = file.param().equals(Parameter.MASK.wireName()) ? facts.maskBytes() : facts.mostBytes();
                    return file.source().length().stream()
                            .filter(length -> length >= limit)
                            .mapToObj(length -> tooLarge(file, facts, length, limit));
                }));
    }

    private static Fault tooLarge(InputFile file, InputFacts facts, long length, long limit) {
        String message = isOnlyPng(facts)
                ? onlyPng(facts)
                : "Invalid file '%s': file too large. Expected fewer than %d bytes, but got %d bytes instead."
                        .formatted(file.param(), limit, length);
        return Fault.ofSchema(
                file.param(), "image_file_too_large", message, "Make it smaller, in pixels or by compression.");
    }

    private static boolean isOnlyPng(InputFacts facts) {
        return facts.formats().equals(List.of(ImageFormat.PNG));
    }

    private static String onlyPng(InputFacts facts) {
        return "Uploaded image must be a PNG and less than %d MB.".formatted(facts.mostBytes() / MEGABYTE);
    }
}
