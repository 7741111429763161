package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLengthsTest {

    /** What a reader makes of the symbols, by the table of the specification. */
    private static List<Integer> expanded(RunLengths runs) {
        List<Integer> lengths = new ArrayList<>();
        runs.forEach((symbol, extra, bits) -> {
            int times = switch (symbol) {
                case 16, 17 -> 3 + extra;
                case 18 -> 11 + extra;
                default -> 1;
            };
            int length = switch (symbol) {
                case 16 -> lengths.getLast();
                case 17, 18 -> 0;
                default -> symbol;
            };
            for (int i = 0; i < times; i++) {
                lengths.add(length);
            }
        });
        return lengths;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 7, 8, 10, 11, 137, 138, 139, 141, 300})
    void standForRunsOfEveryLength(int run) {
        int[] zeros = new int[run];
        int[] fives = IntStream.generate(() -> 5).limit(run).toArray();
        assertThat(expanded(RunLengths.of(zeros))).hasSize(run).containsOnly(0);
        assertThat(expanded(RunLengths.of(fives))).hasSize(run).containsOnly(5);
    }

    @Test
    void standForAnyLengths() {
        RandomGenerator chance = Samples.chance(8);
        for (int i = 0; i < 200; i++) {
            int[] lengths = chance.ints(280, 0, 4)
                    .map(value -> value > 1 ? 0 : value * 7)
                    .toArray();
            assertThat(expanded(RunLengths.of(lengths)))
                    .containsExactlyElementsOf(IntStream.of(lengths).boxed().toList());
        }
    }

    @Test
    void countTheirSymbols() {
        int[] counts = RunLengths.of(new int[] {0, 0, 0, 0, 9, 9, 9, 9, 9}).counts();
        assertThat(counts[17]).isOne();
        assertThat(counts[9]).isOne();
        assertThat(counts[16]).isOne();
    }
}
