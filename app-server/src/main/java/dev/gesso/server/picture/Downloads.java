package dev.gesso.server.picture;

import dev.gesso.adapter.http.FetchRefusedException;
import dev.gesso.adapter.http.PictureFetcher;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.WrongCallException;
import dev.gesso.server.body.Uploads;
import java.util.Optional;

/** What becomes of a picture that a caller names by its {@code image_url}. Safe for many threads. */
@FunctionalInterface
public interface Downloads {

    /** Leaves it to the engine, which is handed the address untouched. */
    Downloads NONE = (reference, uploads) -> reference;

    /** Answers that nothing is fetched, for an engine that cannot do it either. */
    Downloads REFUSED = (reference, uploads) -> {
        if (address(reference).isPresent()) {
            throw failed("This server fetches no images from addresses: upload the file, or send it as a data URL.");
        }
        return reference;
    };

    /**
     * The value in the place of a reference.
     *
     * @param uploads hold what was fetched until the call ends
     * @throws WrongCallException to answer that it cannot be had
     */
    WireValue resolved(WireValue.Fields reference, Uploads uploads);

    /** Gets a picture, and keeps it until the call ends. */
    @FunctionalInterface
    interface Fetch {
        ImageSource fetch(String url, Uploads uploads);
    }

    static Downloads by(PictureFetcher fetcher) {
        return by((url, uploads) -> fetcher.fetch(url, picture -> uploads.keep("image_url", picture)));
    }

    /** Fetches it. The answer to all that goes wrong is the same, or it would tell what is in networks out of sight. */
    static Downloads by(Fetch fetch) {
        return (reference, uploads) -> address(reference)
                .<WireValue>map(url -> {
                    try {
                        return new WireValue.Upload(fetch.fetch(url, uploads));
                    } catch (FetchRefusedException refused) {
                        throw failed("The image could not be downloaded from the given 'image_url'.");
                    }
                })
                .orElse(reference);
    }

    private static Optional<String> address(WireValue.Fields reference) {
        return reference.members().get("image_url") instanceof WireValue.Text(String url) && url.startsWith("https://")
                ? Optional.of(url)
                : Optional.empty();
    }

    private static WrongCallException failed(String message) {
        return new WrongCallException(ErrorAnswer.wrong(400, Optional.of("failed_to_download_image"), message));
    }
}
