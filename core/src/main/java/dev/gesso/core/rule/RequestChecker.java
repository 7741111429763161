package dev.gesso.core.rule;

import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.submission.InputFile;
import dev.gesso.core.rule.submission.InputImages;
import dev.gesso.core.rule.submission.RequestReader;
import dev.gesso.core.rule.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges requests by every rule. Reads the headers of input images and the pixels of a mask, in bounded memory, and
 * nothing else. Safe for many threads.
 */
public final class RequestChecker {

    private final List<ModelName> knownModels;
    private final EngineTraits engine;
    private final LocalDate today;

    /**
     * A checker for one engine.
     *
     * @param today decides which models are shut down
     */
    public RequestChecker(List<ModelName> knownModels, EngineTraits engine, LocalDate today) {
        this.knownModels = List.copyOf(knownModels);
        this.engine = engine;
        this.today = today;
    }

    /**
     * Finds everything that stands against a request.
     *
     * @param profile of the model that the request names; empty where it names none that is known
     */
    public Verdict check(RawRequest raw, Optional<ModelProfile> profile) {
        Submission submission = submission(raw, profile);
        List<Finding> findings = Faults.found(Rules.of(raw.operation()), submission);
        return findings.stream().anyMatch(Finding::isError)
                ? new Verdict.Failed(findings, submission.files().census())
                : new Verdict.Passed(
                        checked(submission), findings, submission.files().census());
    }

    /**
     * Finds what stands against a request of which only the beginning has come, whatever comes after it. A file may be
     * there by its first 512 bytes.
     *
     * @param lenient judges the kinds of files while no model is named: one that takes as many as any
     */
    public List<Finding> checkBeginning(
            RawRequest beginning, Optional<ModelProfile> profile, Optional<ModelProfile> lenient) {
        List<Finding> findings = new ArrayList<>(Faults.found(Rules.OF_A_BEGINNING, submission(beginning, profile)));
        if (beginning.value(Parameter.MODEL).isEmpty()) {
            findings.addAll(Faults.found(List.of(InputFileRule.FILE_TYPE_SUPPORTED), submission(beginning, lenient)));
        }
        return List.copyOf(findings);
    }

    private Submission submission(RawRequest raw, Optional<ModelProfile> profile) {
        return new Submission(raw, profile, knownModels, engine, today);
    }

    /** Judges a mask and the image it belongs to, by the facts of one model, without a request. */
    public MaskReport checkMask(ImageSource image, ImageSource mask, ModelProfile profile) {
        RawRequest raw = RawRequest.edit()
                .with(InputImages.IMAGE, new WireValue.Upload(image))
                .with(Parameter.MASK.wireName(), new WireValue.Upload(mask));
        Submission submission = submission(raw, Optional.of(profile));
        return new MaskReport(
                submission.files().mask().flatMap(InputFile::facts).map(ImageFacts::size),
                submission.files().census(),
                Faults.found(Rules.OF_FILES, submission));
    }

    private static CheckedRequest checked(Submission submission) {
        ModelProfile profile = submission.profile().orElseThrow();
        return new CheckedRequest(
                new RequestReader(submission).read(),
                profile,
                submission.files().sizes(),
                submission.raw());
    }
}
