package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrefixCodeTest {

    /** The bits of a symbol as text, the first read first. */
    private static String bits(PrefixCode code, int symbol) {
        BitSink sink = new BitSink();
        code.write(sink, symbol);
        sink.write(1, 1);
        byte[] bytes = sink.toByteArray();
        BitSource source = new BitSource(bytes);
        String all = IntStream.range(0, bytes.length * 8)
                .mapToObj(i -> Integer.toString(source.read(1)))
                .reduce("", String::concat);
        return all.substring(0, all.lastIndexOf('1'));
    }

    @Test
    void givesCommonSymbolsFewerBits() {
        PrefixCode code = PrefixCode.of(new int[] {1000, 10, 10, 500});
        assertThat(bits(code, 0)).hasSize(1);
        assertThat(bits(code, 3)).hasSize(2);
        assertThat(bits(code, 1)).hasSize(3);
    }

    @Test
    void beginsNoWordWithAnother() {
        RandomGenerator chance = Samples.chance(5);
        int[] counts = chance.ints(60, 0, 5000).toArray();
        PrefixCode code = PrefixCode.of(counts);
        Set<String> words = new HashSet<>();
        IntStream.range(0, 60).filter(i -> counts[i] > 0).forEach(i -> words.add(bits(code, i)));
        assertThat(words)
                .hasSize((int) Arrays.stream(counts).filter(count -> count > 0).count())
                .noneMatch(word -> words.stream().anyMatch(other -> !other.equals(word) && other.startsWith(word)));
    }

    @Test
    void needsNoBitsForALoneSymbol() {
        assertThat(bits(PrefixCode.of(new int[] {0, 0, 7, 0}), 2)).isEmpty();
    }

    @Test
    void usesNoMoreThanFifteenBits() {
        int[] fibonacci = new int[40];
        fibonacci[0] = 1;
        fibonacci[1] = 1;
        for (int i = 2; i < fibonacci.length; i++) {
            fibonacci[i] = fibonacci[i - 1] + fibonacci[i - 2];
        }
        PrefixCode code = PrefixCode.of(fibonacci);
        assertThat(IntStream.range(0, 40).map(i -> bits(code, i).length())).allMatch(length -> length <= 15);
    }
}
