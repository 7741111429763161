package dev.gesso.server.picture;

import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.image.GeneratedImage;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.request.Operation;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.core.usecase.Drawn;
import dev.gesso.server.answer.ErrorAnswer;
import dev.gesso.server.answer.EventStream;
import dev.gesso.server.answer.JsonPage;
import dev.gesso.server.answer.Resolved;
import dev.gesso.server.answer.UsageFields;
import dev.gesso.server.answer.WrongCallException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;

/** A drawing that is shown as it grows. */
final class StreamedDrawing {

    private final String event;
    private final CheckedRequest request;
    private final EventStream events;
    private final Instant created;
    private final boolean free;

    /** What draws, and shows unfinished pictures to a listener. */
    @FunctionalInterface
    interface Draw {
        Drawn draw(PartialImageListener listener);
    }

    StreamedDrawing(Operation operation, CheckedRequest request, EventStream events, Instant created, boolean free) {
        this.event = "image_" + operation.wireName();
        this.request = request;
        this.events = events;
        this.created = created;
        this.free = free;
    }

    /** Draws to the end; what fails before anything was sent is left to the caller. */
    void run(Draw draw) throws IOException {
        try {
            switch (draw.draw(this::partial)) {
                case Drawn.Refused refused -> fail(ErrorAnswer.of(refused));
                case Drawn.Kept kept -> completed(kept);
            }
        } catch (EngineException failed) {
            fail(ErrorAnswer.of(failed.failure()));
        } catch (StorageException failed) {
            fail(ErrorAnswer.of(failed.failure()).notAgain());
        }
    }

    private void fail(ErrorAnswer answer) throws IOException {
        if (!events.isBegun()) {
            throw new WrongCallException(answer);
        }
        events.send("error", answer::writeTo);
    }

    /** A listener that left ends what costs nothing; what costs something goes on. */
    private void partial(int index, GeneratedImage image) {
        try {
            send("partial_image", image.size(), image.content(), page -> page.number("partial_image_index", index));
        } catch (IOException gone) {
            if (free) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void completed(Drawn.Kept kept) throws IOException {
        int count = kept.images().size();
        for (int index = 0; index < count; index++) {
            KeptImage image = kept.images().get(index);
            boolean first = index == 0;
            send(
                    "completed",
                    image.manifest().size(),
                    image.content(),
                    page -> kept.usage()
                            .ifPresent(usage -> page.object(
                                    "usage", fields -> UsageFields.write(fields, share(usage, count, first)))));
            image.content().release();
        }
    }

    /** Whoever adds up the usage of all events gets the usage of the call. */
    private static Usage share(Usage usage, int count, boolean first) {
        return new Usage(
                share(usage.textInput(), count, first),
                share(usage.imageInput(), count, first),
                share(usage.imageOutput(), count, first),
                share(usage.textOutput(), count, first));
    }

    private static long share(long tokens, int count, boolean first) {
        return tokens / count + (first ? tokens % count : 0);
    }

    private void send(String kind, Size size, ImageSource content, Consumer<JsonPage> more) throws IOException {
        String type = event + "." + kind;
        events.send(type, page -> {
            page.text("type", type).base64("b64_json", content).number("created_at", created.getEpochSecond());
            Resolved.of(request, size, created).writeTo(page);
            more.accept(page);
        });
    }
}
