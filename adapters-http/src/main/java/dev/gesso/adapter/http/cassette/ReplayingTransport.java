package dev.gesso.adapter.http.cassette;

import dev.gesso.adapter.http.transport.Outgoing;
import dev.gesso.adapter.http.transport.Progress;
import dev.gesso.adapter.http.transport.Reply;
import dev.gesso.adapter.http.transport.ReplyReader;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.core.port.CallEvent.Connections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Answers from a recording. A request is known by what it says, not by how it is written; one that was recorded several
 * times gets its answers in their order, and then the last of them again. One that was not recorded is not sent: the
 * failure names the nearest recording and the fields in which it differs.
 */
public final class ReplayingTransport implements Transport {

    private final Cassette cassette;
    private final List<Take> takes;
    private final Tempo tempo;
    private final Map<TakenRequest, Integer> played = new HashMap<>();

    /**
     * Plays what is in a folder.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public ReplayingTransport(Path folder, Tempo tempo) {
        this.cassette = new Cassette(folder);
        this.tempo = tempo;
        try {
            this.takes = cassette.takes();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + folder, failed);
        }
    }

    @Override
    public <T> T exchange(Outgoing request, ReplyReader<T> reader, Progress progress) throws IOException {
        TakenAnswer answer = next(TakenRequest.of(request));
        progress.beginSending();
        progress.endSending();
        tempo.hold(answer.headAfter());
        progress.beginReceiving();
        return reader.read(new Reply(answer.status(), answer.headers(), new PlayedInput(cassette, answer, tempo)));
    }

    private synchronized TakenAnswer next(TakenRequest request) throws UnknownRequestException {
        List<Take> known =
                takes.stream().filter(take -> take.request().equals(request)).toList();
        if (known.isEmpty()) {
            throw new UnknownRequestException(unknown(request));
        }
        int turn = played.merge(request, 1, Integer::sum);
        return known.get(Math.min(turn, known.size()) - 1).answer();
    }

    private String unknown(TakenRequest request) {
        return takes.stream()
                .map(Take::request)
                .min(Comparator.comparingLong(request::differences))
                .map(nearest -> "it was not recorded; the nearest recording is %s %s, which differs in %s"
                        .formatted(nearest.method(), nearest.path(), differences(request, nearest)))
                .orElse("it was not recorded; the recording is empty");
    }

    /** Names only: a value may be a prompt. */
    private static String differences(TakenRequest request, TakenRequest nearest) {
        TreeSet<String> names = new TreeSet<>(request.fields().keySet());
        names.addAll(nearest.fields().keySet());
        return names.stream().filter(name -> request.differs(name, nearest)).collect(Collectors.joining(", "));
    }

    @Override
    public Connections connections() {
        return Connections.NONE;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
