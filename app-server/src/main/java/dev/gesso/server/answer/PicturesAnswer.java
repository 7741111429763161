package dev.gesso.server.answer;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.web.Call;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Pictures, all at once. */
public final class PicturesAnswer {

    private PicturesAnswer() {}

    /**
     * Sends them.
     *
     * @param link gives the address of a picture where the caller wants addresses
     */
    public static void send(
            Call call,
            CheckedRequest request,
            Drawn.Kept drawn,
            Instant created,
            Optional<Function<ImageName, String>> link)
            throws IOException {
        JsonPage.send(call, 200, page -> {
            page.number("created", created.getEpochSecond());
            if (tellsChoices(request)) {
                Resolved.of(request, drawn.images().getFirst().manifest().size(), created)
                        .writeTo(page);
            }
            page.objects("data", drawn.images(), (entry, image) -> entry(entry, image, drawn.revisedPrompt(), link));
            drawn.usage().ifPresent(usage -> page.object("usage", fields -> UsageFields.write(fields, usage)));
        });
    }

    /** The models that chose no format tell nothing but the pictures. */
    private static boolean tellsChoices(CheckedRequest request) {
        return request.profile().takes(request.request().operation(), Parameter.OUTPUT_FORMAT);
    }

    private static void entry(
            JsonPage entry,
            KeptImage image,
            Optional<String> revisedPrompt,
            Optional<Function<ImageName, String>> link) {
        if (link.isPresent()) {
            entry.text("url", link.get().apply(image.name()));
        } else {
            entry.base64("b64_json", image.content());
        }
        entry.textIfAny("revised_prompt", revisedPrompt);
    }
}
