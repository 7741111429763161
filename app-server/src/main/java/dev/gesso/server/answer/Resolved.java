package dev.gesso.server.answer;

import dev.gesso.core.image.Size;
import dev.gesso.core.request.Background;
import dev.gesso.core.request.Output;
import dev.gesso.core.request.Quality;
import dev.gesso.core.rule.CheckedRequest;
import java.time.Instant;
import java.util.List;

/**
 * What came of a request's choices, told beside every picture.
 *
 * @param created when the answer was made
 */
public record Resolved(Instant created, String background, String format, String quality, String size) {

    /** For a picture of a finished or unfinished drawing. */
    public static Resolved of(CheckedRequest request, Size size, Instant created) {
        Output output = request.request().output();
        return new Resolved(
                created,
                output.background() == Background.TRANSPARENT ? "transparent" : "opaque",
                output.format().wireName(),
                quality(output.quality(), request.profile().autoQualities()),
                size.toString());
    }

    /** Where the engine decided, it is what the quote was made with: engines do not tell. */
    private static String quality(Quality asked, List<Quality> auto) {
        return (asked.equals(Quality.AUTO) && !auto.isEmpty() ? auto.getFirst() : asked).name();
    }

    public void writeTo(JsonPage page) {
        page.text("background", background)
                .text("output_format", format)
                .text("quality", quality)
                .text("size", size);
    }
}
