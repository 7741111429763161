package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.answer.AnswerScanner;
import dev.gesso.adapter.http.answer.EventStream;
import dev.gesso.adapter.http.answer.PictureDraft;
import dev.gesso.adapter.http.answer.Scanned;
import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.cassette.TakenAnswer.Piece;
import dev.gesso.adapter.http.transport.Headers;
import dev.gesso.adapter.http.transport.Reply;
import dev.gesso.core.image.ImageFacts;
import dev.gesso.core.image.ImageFormat;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.header.HeaderReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** Takes one answer down as it comes in. */
final class AnswerTaker {

    /** Others tell of the account, or are about the connection and not the answer. */
    private static final Set<String> KEPT_HEADERS =
            Set.of("content-type", "x-request-id", "apim-request-id", "retry-after", "retry-after-ms", "location");

    private final Cassette cassette;
    private final String name;
    private final LongSupplier nanos;
    private final long start;
    private final List<Piece> pieces = new ArrayList<>();
    private final AnswerScanner whole = new AnswerScanner(Spool.USUAL);
    private final EventStream events = new EventStream(Spool.USUAL, this::event);
    private Optional<TakenAnswer> head = Optional.empty();
    private long headAt;
    private int pictures;
    private boolean cut;

    AnswerTaker(Cassette cassette, String name, LongSupplier nanos) {
        this.cassette = cassette;
        this.name = name;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    boolean hasBegun() {
        return head.isPresent();
    }

    void begin(Reply reply) {
        headAt = nanos.getAsLong();
        Headers kept = new Headers(reply.headers().all().stream()
                .filter(header -> KEPT_HEADERS.contains(header.name().toLowerCase(Locale.ROOT)))
                .toList());
        head = Optional.of(new TakenAnswer(reply.status(), kept, millis(headAt - start), List.of(), false));
    }

    void accept(byte[] bytes, int from, int to) throws IOException {
        if (head.orElseThrow().isStream()) {
            events.accept(bytes, from, to);
        } else {
            whole.accept(bytes, from, to);
        }
    }

    /** The connection broke. */
    void breakOff() {
        cut = true;
    }

    TakenAnswer taken() throws IOException {
        TakenAnswer begun = head.orElseThrow();
        if (!begun.isStream()) {
            event("", whole.salvage());
        }
        return new TakenAnswer(begun.status(), begun.headers(), begun.headAfter(), pieces, cut);
    }

    private void event(String event, Scanned data) throws IOException {
        String text = new String(data.envelope(), StandardCharsets.UTF_8);
        for (int number = 0; number < data.pictures().size(); number++) {
            String file = kept(data.pictures().get(number));
            text = text.replace("\"b64_json\":\"" + number + "\"", "\"b64_json\":\"" + file + "\"");
        }
        pieces.add(new Piece(millis(nanos.getAsLong() - headAt), event, text));
    }

    private String kept(PictureDraft draft) throws IOException {
        ImageSource source = draft.source();
        String ending = HeaderReader.read(source)
                .facts()
                .map(ImageFacts::format)
                .map(ImageFormat::extension)
                .orElse("bin");
        String file = "%s-%d.%s".formatted(name, ++pictures, ending);
        try (InputStream in = source.open()) {
            Files.copy(in, cassette.file(file), StandardCopyOption.REPLACE_EXISTING);
        }
        source.release();
        return file;
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
