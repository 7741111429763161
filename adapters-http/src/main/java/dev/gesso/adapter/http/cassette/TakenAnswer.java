package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.transport.Headers;
import java.util.List;

/**
 * What came back, and when.
 *
 * @param headAfter milliseconds until its head was there
 * @param pieces the events of a stream, or a whole answer as one
 * @param cut whether it broke off
 */
record TakenAnswer(int status, Headers headers, long headAfter, List<Piece> pieces, boolean cut) {

    /**
     * An event, or a whole answer.
     *
     * @param after milliseconds since the head
     * @param event the event's name; empty for a whole answer, and where it has none
     * @param text its text; the base64 of each picture is replaced by the name of a file beside it
     */
    record Piece(long after, String event, String text) {}

    TakenAnswer {
        pieces = List.copyOf(pieces);
    }

    boolean isStream() {
        return headers.value("content-type")
                .filter(type -> type.contains("event-stream"))
                .isPresent();
    }
}
