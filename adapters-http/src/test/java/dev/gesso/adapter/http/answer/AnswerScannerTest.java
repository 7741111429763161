package dev.gesso.adapter.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.core.fixture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerScannerTest {

    private static final byte[] PICTURE = Pictures.bytes(1, 100);
    private static final Spool SMALL = new Spool(Optional.empty(), 64, 1_000_000);

    @Test
    void replacesPicturesByTheirNumbers() throws IOException {
        Scanned scanned = scan(Answers.whole(PICTURE, Pictures.bytes(2, 50)));
        assertThat(envelope(scanned))
                .contains("\"data\":[{\"b64_json\":\"0\"},{\"b64_json\":\"1\"}]")
                .contains("\"unknown\":{\"b64_json\":[1,{}]}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 63, 64, 65, 49_151, 49_152, 49_153, 200_000})
    void decodesPicturesOfAnyLength(int length) throws IOException {
        byte[] picture = Pictures.bytes(3, length);
        assertThat(pictures(scan(Answers.whole(picture)))).containsExactly(picture);
    }

    @Test
    void readsTheSameHoweverItIsCut() throws IOException {
        byte[] answer = Answers.whole(PICTURE, Pictures.bytes(2, 70));
        for (int cut = 1; cut < answer.length; cut++) {
            AnswerScanner scanner = new AnswerScanner(SMALL);
            scanner.accept(answer, 0, cut);
            scanner.accept(answer, cut, answer.length);
            assertThat(pictures(scanner.finish())).containsExactly(PICTURE, Pictures.bytes(2, 70));
        }
    }

    @Test
    void readsTheSameInPiecesOfAnySize() throws IOException {
        Random chance = new Random(7);
        byte[] large = Pictures.bytes(4, 300_000);
        byte[] answer = Answers.whole(large);
        for (int round = 0; round < 50; round++) {
            AnswerScanner scanner = new AnswerScanner(Spool.USUAL);
            for (int from = 0; from < answer.length; ) {
                int to = Math.min(answer.length, from + 1 + chance.nextInt(90_000));
                scanner.accept(answer, from, to);
                from = to;
            }
            assertThat(pictures(scanner.finish())).containsExactly(large);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, \\/", "+, \\u002b", "+, \\u002B", "=, \\u003d"})
    void readsEscapes(String plain, String escaped) throws IOException {
        byte[] picture = {(byte) 0xfb, (byte) 0xff, (byte) 0xfe, 1};
        String text = Answers.base64(picture).replace(plain, escaped);
        assertThat(pictures(scan(Answers.withTexts(List.of(text))))).containsExactly(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", " ", "\\n", "\\r\\n", "\\u000a"})
    void passesOverWhiteSpaceWithin(String blank) throws IOException {
        String text = Answers.base64(PICTURE).replaceAll("(.{4})", "$1" + blank.replace("\\", "\\\\"));
        assertThat(pictures(scan(Answers.withTexts(List.of(text))))).containsExactly(PICTURE);
    }

    @Test
    void passesOverThePrefixOfADataUrl() throws IOException {
        String text = "data:image/png;base64," + Answers.base64(Pictures.bytes(5, 100_000));
        assertThat(pictures(scan(Answers.withTexts(List.of(text))))).containsExactly(Pictures.bytes(5, 100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAA", "AA=A", "A-A_", "AA!A", "\\q", "\\u00e9AAA", "AAAA====AAAA"})
    void refusesWhatIsNotBase64(String text) {
        assertThatThrownBy(() -> scan(Answers.withTexts(List.of(text)))).isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void takesAnUnknownStringOfTheSameNameForWhatItIs() throws IOException {
        Scanned scanned =
                scan("{\"a\":{\"b64_json\":\"!\"},\"list\":[{\"b64_json\":\"?\"}],\"data\":[{\"b\":\"b64_json\"}]}");
        assertThat(scanned.pictures()).isEmpty();
    }

    @Test
    void readsThePictureOfAnEvent() throws IOException {
        assertThat(pictures(scan("{\"type\":\"x\",\"b64_json\":\"AAEC\"}"))).containsExactly(new byte[] {0, 1, 2});
    }

    @Test
    void refusesPicturesBeyondTheLimit() {
        byte[] answer = Answers.whole(Pictures.bytes(6, 1_000_001));
        assertThatThrownBy(() -> scan(answer)).hasMessageContaining("1000000");
    }

    @Test
    void refusesMoreThanAMebibyteOfAnythingElse() {
        String much = "{\"x\":\"" + "y".repeat(1 << 20) + "\"}";
        assertThatThrownBy(() -> scan(much)).isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void refusesToGoTooDeep() {
        assertThatThrownBy(() -> scan("[".repeat(201))).isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void refusesAnEndWithinAPicture() {
        assertThatThrownBy(() -> scan("{\"b64_json\":\"AAEC")).hasMessageContaining("within a string");
    }

    private static Scanned scan(String text) throws IOException {
        return scan(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Scanned scan(byte[] answer) throws IOException {
        AnswerScanner scanner = new AnswerScanner(SMALL);
        scanner.accept(answer, 0, answer.length);
        return scanner.finish();
    }

    private static String envelope(Scanned scanned) {
        return new String(scanned.envelope(), StandardCharsets.UTF_8);
    }

    private static List<byte[]> pictures(Scanned scanned) {
        return IntStream.range(0, scanned.pictures().size())
                .mapToObj(number -> Answers.bytes(scanned.pictures().get(number).source()))
                .toList();
    }
}
