package dev.gesso.core.rule;

import static dev.gesso.core.rule.Check.error;
import static dev.gesso.core.rule.Check.warning;

import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.model.LifeCycle.Stage;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.submission.Submission;
import dev.gesso.core.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the model is there, and for how long. */
enum ModelRule implements Rule {
    MODEL_EXISTS(error(ModelRule::unknown)),
    MODEL_SERVED(error((submission, faults) -> retired(submission, false, faults))),
    MODEL_OFFERS_OPERATION(error(ModelRule::notOffered)),
    MODEL_NOT_RETIRED(warning((submission, faults) -> retired(submission, true, faults))),
    MODEL_NOT_RETIRING(warning(ModelRule::retiring));

    @SuppressWarnings("ImmutableEnumChecker") // the function captures nothing
    private final Check check;

    ModelRule(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    private static void unknown(Submission submission, Faults faults) {
        if (submission.profile().isEmpty()) {
            submission
                    .text(Parameter.MODEL)
                    .ifPresent(name -> faults.add(doesNotExist(name, nearest(submission.knownModels(), name))));
        }
    }

    private static String nearest(List<ModelName> known, String name) {
        List<String> names = known.stream().map(ModelName::value).toList();
        return Spelling.nearest(name, names)
                .map(near -> "Did you mean '%s'?".formatted(near))
                .orElse("Known models: " + String.join(", ", names) + ".");
    }

    private static Fault doesNotExist(String name, String fix) {
        return Fault.ofModel(Parameter.MODEL, "invalid_value", "The model '%s' does not exist.".formatted(name), fix);
    }

    /** A model that its maker has shut down stands in the way only of an engine that goes by that. */
    private static void retired(Submission submission, boolean served, Faults faults) {
        if (submission.engine().servesRetiredModels() == served) {
            at(submission, Stage.SHUT_DOWN)
                    .map(profile -> served
                            ? gone(profile)
                            : doesNotExist(profile.name().value(), gone(profile).message()))
                    .ifPresent(faults::add);
        }
    }

    private static Fault gone(ModelProfile profile) {
        LifeCycle life = profile.lifeCycle();
        return Fault.ofModel(
                Parameter.MODEL,
                "model_shut_down",
                "The model '%s' was shut down on %s.%s"
                        .formatted(profile.name(), life.shutdown().orElseThrow(), successors(life)),
                "Only an engine of your own still draws for it.");
    }

    private static void retiring(Submission submission, Faults faults) {
        at(submission, Stage.DEPRECATED)
                .map(profile -> Fault.ofModel(
                        Parameter.MODEL,
                        "model_deprecated",
                        "The model '%s' is deprecated%s."
                                .formatted(
                                        profile.name(),
                                        profile.lifeCycle()
                                                .shutdown()
                                                .map(day -> " and will be shut down on " + day)
                                                .orElse("")),
                        successors(profile.lifeCycle()).strip()))
                .ifPresent(faults::add);
    }

    private static Optional<ModelProfile> at(Submission submission, Stage stage) {
        return submission.profile().filter(profile -> profile.lifeCycle().stageOn(submission.today()) == stage);
    }

    private static String successors(LifeCycle life) {
        return life.successors().isEmpty()
                ? ""
                : life.successors().stream()
                        .map(ModelName::value)
                        .collect(Collectors.joining(" or ", " Use ", " instead."));
    }

    private static void notOffered(Submission submission, Faults faults) {
        Operation operation = submission.raw().operation();
        submission
                .profile()
                .filter(profile -> !profile.offers(operation))
                .map(profile -> Fault.ofModel(
                        Parameter.MODEL,
                        "invalid_value",
                        "The model '%s' does not support image %ss.".formatted(profile.name(), operation.wireName()),
                        "Use another model."))
                .ifPresent(faults::add);
    }
}
