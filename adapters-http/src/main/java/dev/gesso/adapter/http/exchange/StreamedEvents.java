package dev.gesso.adapter.http.exchange;

import dev.gesso.adapter.http.answer.EventStream;
import dev.gesso.adapter.http.answer.PictureDraft;
import dev.gesso.adapter.http.answer.Scanned;
import dev.gesso.adapter.http.answer.UnreadableAnswerException;
import dev.gesso.adapter.http.wire.WireAnswer;
import dev.gesso.adapter.http.wire.WireError;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import dev.gesso.core.port.PartialImageListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the events of one stream mean. */
final class StreamedEvents implements EventStream.Listener {

    private static final String PARTIAL = "partial_image";

    /** OpenAI's streams of pictures just end; most of those who imitate them say so (seen 2026-11). */
    private static final String END = "[DONE]";

    private final Finished finished;
    private final PartialImageListener partials;
    private final Evidence evidence;
    private Optional<WireError> error = Optional.empty();
    private boolean over;
    private int lastIndex = -1;

    StreamedEvents(Finished finished, PartialImageListener partials, Evidence evidence) {
        this.finished = finished;
        this.partials = partials;
        this.evidence = evidence;
    }

    /** Whether nothing more is awaited. */
    boolean isOver() {
        return over;
    }

    Optional<WireError> error() {
        return error;
    }

    @Override
    public void event(String name, Scanned data) throws IOException {
        if (over) {
            data.pictures().forEach(PictureDraft::discard);
        } else if (new String(data.envelope(), StandardCharsets.UTF_8).startsWith(END)) {
            over = true;
        } else {
            read(name, data);
        }
    }

    private void read(String name, Scanned data) throws IOException {
        Optional<WireAnswer> read = WireAnswer.parse(data.envelope());
        if (read.isEmpty()) {
            evidence.add(data);
            throw new UnreadableAnswerException("an event of its stream is not JSON");
        }
        WireAnswer answer = read.get();
        if (answer.error().isPresent()) {
            error = answer.error();
            over = true;
        } else if (answer.type().orElse(name).endsWith(PARTIAL)) {
            show(answer, data);
        } else if (!answer.pictures().isEmpty()) {
            finish(answer, data);
        }
    }

    private void finish(WireAnswer answer, Scanned data) throws IOException {
        finished.add(answer, data.pictures());
        if (finished.isEmpty()) {
            evidence.add(data);
        }
        over = finished.isComplete();
    }

    /** An unfinished picture that cannot be read, or comes late, is passed over: nothing depends on it. */
    private void show(WireAnswer answer, Scanned data) {
        int index = answer.partialIndex().orElse(lastIndex + 1);
        for (PictureDraft draft : data.pictures()) {
            ImageSource source = draft.source();
            Optional<ImageFacts> facts = HeaderReader.read(source).facts();
            if (facts.isPresent() && index > lastIndex) {
                lastIndex = index;
                partials.shown(index, Finished.image(facts.get(), source));
            }
        }
    }
}
