package dev.gesso.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DelimiterTest {

    private static final String LETTERS = "\r\n-abcd";

    /** Mostly what no delimiter has, as in pictures. */
    private static final String FEW = "stuvwxyzSTUVWXYZ0123456789\r\n-abcd";

    /** A search letter by letter says what is right. */
    @Test
    void findsWhatASlowSearchFinds() {
        for (int seed = 0; seed < 20_000; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            String boundary = text(chance, LETTERS.substring(2), 1 + chance.nextInt(6));
            String around = text(chance, chance.nextBoolean() ? LETTERS : FEW, chance.nextInt(120));
            String bytes = chance.nextBoolean() ? around : around + "\r\n--" + boundary + around;
            int start = chance.nextInt(bytes.length() + 1);
            int end = start + chance.nextInt(bytes.length() - start + 1);
            assertThat(new Delimiter(boundary).find(bytes.getBytes(StandardCharsets.ISO_8859_1), start, end))
                    .as("seed %d", seed)
                    .isEqualTo(slowly("\r\n--" + boundary, bytes.substring(0, end), start));
        }
    }

    private static int slowly(String delimiter, String bytes, int start) {
        return IntStream.range(start, bytes.length())
                .filter(at -> bytes.startsWith(delimiter, at) || delimiter.startsWith(bytes.substring(at)))
                .findFirst()
                .orElse(bytes.length());
    }

    private static String text(RandomGenerator chance, String letters, int length) {
        return chance.ints(length, 0, letters.length())
                .mapToObj(letters::substring)
                .map(rest -> rest.substring(0, 1))
                .reduce("", String::concat);
    }
}
