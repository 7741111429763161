package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;

import dev.gesso.core.request.InputImage;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.InputImages;
import dev.gesso.core.rule.submission.Submission;
import java.util.Optional;

/** What the engine that is to draw would pass over without a word. */
enum EngineRule implements Rule {
    READ_BY_ENGINE(error(EngineRule::unread)),
    IMAGES_WITHIN_ENGINE(error(EngineRule::tooMany)),
    REFERENCES_READ_BY_ENGINE(error(EngineRule::unreadReferences));

    private static final String CODE = "unsupported_by_engine";

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    EngineRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static void unread(Submission submission, Faults faults) {
        for (Parameter parameter : submission.given()) {
            if (isIgnored(submission, parameter) && !isUsual(submission, parameter)) {
                faults.add(Fault.ofModel(
                        parameter,
                        CODE,
                        "The engine '%s' does not read '%s'."
                                .formatted(submission.engine().name(), parameter.wireName()),
                        "Leave it out, or use another engine."));
            }
        }
    }

    private static boolean isIgnored(Submission submission, Parameter parameter) {
        return submission.engine().limits().ignores(submission.raw().operation(), parameter);
    }

    /** Whether the value is the one that holds where the parameter is left out. */
    private static boolean isUsual(Submission submission, Parameter parameter) {
        return switch (parameter) {
            case STREAM -> submission.flag(parameter).filter(stream -> !stream).isPresent();
            case PARTIAL_IMAGES -> submission.whole(parameter).orElse(1) == 0;
            case N -> submission.whole(parameter).orElse(0) == 1;
            case OUTPUT_COMPRESSION -> submission.whole(parameter).orElse(0) == 100;
            case OUTPUT_FORMAT -> submission.asks(parameter, "png");
            default -> submission.asks(parameter, "auto");
        };
    }

    private static void tooMany(Submission submission, Faults faults) {
        int count = submission.inputs().images().size();
        int most = submission.engine().limits().mostImages();
        if (count > most) {
            faults.add(Fault.ofModel(
                    Parameter.IMAGES,
                    CODE,
                    "The engine '%s' looks at the first %d of %d images."
                            .formatted(submission.engine().name(), most, count),
                    "Leave out the others, or use another engine."));
        }
    }

    private static void unreadReferences(Submission submission, Faults faults) {
        InputImages inputs = submission.inputs();
        inputs.images().forEach(image -> unreadReference(submission, image, faults));
        inputs.mask().ifPresent(mask -> unreadReference(submission, mask, faults));
        inputs.markup().ifPresent(markup -> unreadReference(submission, markup, faults));
    }

    private static void unreadReference(Submission submission, InputImages.Named image, Faults faults) {
        if (!reads(submission, image.image())) {
            faults.add(new Fault(
                    Optional.of(image.param()),
                    Optional.of(CODE),
                    FaultType.IMAGE_GENERATION_USER_ERROR,
                    "The engine '%s' cannot fetch '%s'."
                            .formatted(submission.engine().name(), image.param()),
                    "Upload the file."));
        }
    }

    private static boolean reads(Submission submission, InputImage image) {
        return switch (image) {
            case InputImage.Uploaded ignored -> true;
            case InputImage.Linked ignored -> submission.engine().limits().readsLinks();
            case InputImage.Filed ignored -> submission.engine().limits().readsFileIds();
        };
    }
}
