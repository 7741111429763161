package dev.gesso.adapter.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.core.fixture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamTest {

    private static final byte[] ONE = Pictures.bytes(1, 40);
    private static final byte[] TWO = Pictures.bytes(2, 41);
    private static final String STREAM =
            ": keep-alive\n\n" + Answers.partial(0, ONE) + "id: 1\n" + Answers.completed(TWO) + "data: [DONE]\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesThatEndInAnyWay(String end) throws IOException {
        assertThat(events(STREAM.replace("\n", end), 1_000_000)).isEqualTo(events(STREAM, 1_000_000));
    }

    @Test
    void readsTheSameWhereverItIsCut() throws IOException {
        List<String> expected = events(STREAM, 1_000_000);
        for (String end : List.of("\n", "\r\n", "\r")) {
            byte[] stream = STREAM.replace("\n", end).getBytes(StandardCharsets.UTF_8);
            for (int cut = 1; cut < stream.length; cut++) {
                Seen seen = new Seen();
                EventStream events = new EventStream(Spool.USUAL, seen);
                events.accept(stream, 0, cut);
                events.accept(stream, cut, stream.length);
                events.finish();
                assertThat(seen.events).isEqualTo(expected);
            }
        }
    }

    @Test
    void readsTheSameInPiecesOfAnySize() throws IOException {
        Random chance = new Random(11);
        String stream = Answers.partial(0, Pictures.bytes(3, 200_000)) + Answers.completed(Pictures.bytes(4, 300_000));
        List<String> expected = events(stream, 10_000_000);
        for (int round = 0; round < 30; round++) {
            assertThat(events(stream, 1 + chance.nextInt(70_000))).isEqualTo(expected);
        }
    }

    @Test
    void namesEventsAndForgetsTheirNames() throws IOException {
        assertThat(events("event: a\ndata: {}\n\ndata: {}\n\nevent: b\n\ndata: {}\n\n", 100))
                .containsExactly("a|{}|", "|{}|", "|{}|");
    }

    @Test
    void joinsSeveralLinesOfData() throws IOException {
        assertThat(events("data: {\ndata:\"a\":1\ndata\ndata: }\n\n", 100)).containsExactly("|{\n\"a\":1\n}|");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(events("\ufeffdata: {}\n\n", 100)).containsExactly("|{}|");
    }

    @Test
    void takesAnEventThatNoEmptyLineEnds() throws IOException {
        assertThat(events("data: {}", 3)).containsExactly("|{}|");
    }

    private static List<String> events(String stream, int piece) throws IOException {
        Seen seen = new Seen();
        EventStream events = new EventStream(Spool.USUAL, seen);
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += piece) {
            events.accept(bytes, from, Math.min(bytes.length, from + piece));
        }
        events.finish();
        return seen.events;
    }

    private static final class Seen implements EventStream.Listener {

        private final List<String> events = new ArrayList<>();

        @Override
        public void event(String name, Scanned data) {
            StringBuilder event =
                    new StringBuilder(name + "|" + new String(data.envelope(), StandardCharsets.UTF_8) + "|");
            data.pictures().forEach(picture -> event.append(Arrays.hashCode(Answers.bytes(picture.source()))));
            events.add(event.toString());
        }
    }
}
