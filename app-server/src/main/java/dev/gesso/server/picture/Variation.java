package dev.gesso.server.picture;

import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Printable;
import java.util.Set;

/** A request for a variation as dall-e-2 took it until 2026-05-12: an edit of one picture by no prompt. */
final class Variation {

    private static final Set<String> KNOWN = Set.of("image", "model", "n", "size", "response_format", "user");
    private static final String MODEL = "dall-e-2";

    /** The embedded engine draws by words; these leave most to the picture. */
    private static final String PROMPT = "the same picture again, a little different";

    private Variation() {}

    /**
     * The edit that draws it.
     *
     * @throws WrongCallException where it holds what variations never took
     */
    static RawRequest edit(RawRequest form) {
        form.parameters().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongCallException(ErrorAnswer.wrong(
                            400,
                            "unknown_parameter",
                            Printable.of(name),
                            "Unknown parameter: '%s'.".formatted(Printable.of(name))));
                });
        RawRequest named = form.value(Parameter.MODEL).isPresent() ? form : form.with(Parameter.MODEL, MODEL);
        return named.with(Parameter.PROMPT, PROMPT);
    }
}
