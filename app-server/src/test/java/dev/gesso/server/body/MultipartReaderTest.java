package dev.gesso.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipartReaderTest {

    private static final String BOUNDARY = "b0undary";

    private static final String FORM = """
            what comes before\r
            --b0undary\r
            Content-Disposition: form-data; name="prompt"\r
            \r
            two\r
            lines\r\n--b0undar and no boundary\r
            --b0undary \t\r
            content-disposition: form-data;\r
             name="empty"\r
            \r
            \r
            --b0undary--\r
            what comes after""";

    /** Gives so many bytes at a time. */
    private static InputStream dripping(String text, int most) {
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1))) {
            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                return super.read(into, start, Math.min(length, most));
            }
        };
    }

    private static List<String> parts(InputStream in) throws IOException {
        MultipartReader reader = new MultipartReader(in, BOUNDARY, 1000);
        List<String> parts = new ArrayList<>();
        for (Optional<Map<String, String>> head = reader.next(); head.isPresent(); head = reader.next()) {
            String content = new String(reader.content().readAllBytes(), StandardCharsets.ISO_8859_1);
            parts.add(head.get().get("content-disposition") + "|" + content);
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 13, 64, 10_000})
    void findsThePartsHoweverTheyArrive(int piece) throws IOException {
        assertThat(parts(dripping(FORM, piece)))
                .containsExactly(
                        "form-data; name=\"prompt\"|two\r\nlines\r\n--b0undar and no boundary",
                        "form-data; name=\"empty\"|");
    }

    @Test
    void keepsEveryByteOfALargePartThatLooksLikeBoundaries() throws IOException {
        Random random = new Random(11);
        StringBuilder content = new StringBuilder();
        while (content.length() < 300_000) {
            content.append(random.nextBoolean() ? "\r\n--b0undar" : "\r\n--b0").append((char) random.nextInt(256));
        }
        String safe = content.toString().replace(BOUNDARY, "b1undary");
        String form = "--b0undary\r\na: b\r\n\r\n" + safe + "\r\n--b0undary--";
        assertThat(parts(dripping(form, 4096))).containsExactly("null|" + safe);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11, 12, 13, 100})
    void givesTheSameHoweverMuchIsAskedFor(int most) throws IOException {
        MultipartReader reader = new MultipartReader(dripping(FORM, 64), BOUNDARY, 1000);
        reader.next();
        InputStream content = reader.content();
        StringBuilder read = new StringBuilder();
        for (byte[] some = content.readNBytes(most); some.length > 0; some = content.readNBytes(most)) {
            read.append(new String(some, StandardCharsets.ISO_8859_1));
        }
        assertThat(read).hasToString("two\r\nlines\r\n--b0undar and no boundary");
    }

    /** A form of parts that nearly hold boundaries, cut in two at every place, and in many at places of a seed. */
    @Test
    void findsThePartsWhereverTheyAreSplit() throws IOException {
        List<String> whole = parts(dripping(FORM, 10_000));
        for (int split = 1; split < FORM.length(); split++) {
            assertThat(parts(inPieces(List.of(split)))).as("split at %d", split).isEqualTo(whole);
        }
        Random random = new Random(20261125);
        for (int round = 0; round < 500; round++) {
            List<Integer> splits = random.ints(random.nextInt(1, 12), 1, FORM.length())
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList();
            assertThat(parts(inPieces(splits))).as("split at %s", splits).isEqualTo(whole);
        }
    }

    private static InputStream inPieces(List<Integer> splits) {
        List<InputStream> pieces = new ArrayList<>();
        int from = 0;
        for (int split : splits) {
            pieces.add(new ByteArrayInputStream(FORM.substring(from, split).getBytes(StandardCharsets.ISO_8859_1)));
            from = split;
        }
        pieces.add(new ByteArrayInputStream(FORM.substring(from).getBytes(StandardCharsets.ISO_8859_1)));
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    @Test
    void skipsWhatNobodyRead() throws IOException {
        MultipartReader reader = new MultipartReader(dripping(FORM, 5), BOUNDARY, 1000);
        reader.next();
        assertThat(reader.next().orElseThrow()).containsValue("form-data; name=\"empty\"");
    }

    static Stream<Integer> ends() {
        return IntStream.range(0, FORM.indexOf("--\r\nwhat comes after") + 1).boxed();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void noticesWhereverAFormIsCutOff(int length) {
        assertThatThrownBy(() -> parts(dripping(FORM.substring(0, length), 9))).isInstanceOf(BrokenFormException.class);
    }

    @Test
    void refusesHeadersWithoutEnd() {
        String form = "--b0undary\r\nContent-Disposition: " + "x".repeat(1_000_000);
        assertThatThrownBy(() -> parts(dripping(form, 8192)))
                .isInstanceOf(BrokenFormException.class)
                .hasMessageContaining("1000 bytes");
    }

    @Test
    void refusesBlanksWithoutEnd() {
        assertThatThrownBy(() -> parts(dripping("--b0undary" + " ".repeat(1_000_000), 8192)))
                .isInstanceOf(BrokenFormException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 71})
    void refusesBoundariesOfNoLegalLength(int length) {
        InputStream nothing = InputStream.nullInputStream();
        assertThatThrownBy(() -> new MultipartReader(nothing, "b".repeat(length), 1000))
                .isInstanceOf(BrokenFormException.class);
    }
}
