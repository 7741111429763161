package dev.gesso.adapter.sketch.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreaksTest {

    private static List<List<String>> of(String text) {
        return Breaks.of(text, String::length);
    }

    @Test
    void offersEveryNumberOfLines() {
        assertThat(of("one two three"))
                .containsExactly(List.of("one two three"), List.of("one two", "three"), List.of("one", "two", "three"));
    }

    @Test
    void keepsBreaksOfTheText() {
        assertThat(of("one\n two three ")).containsExactly(List.of("one", "two three"));
    }

    @Test
    void neverCutsAWord() {
        assertThat(of("Donaudampfschifffahrt")).containsExactly(List.of("Donaudampfschifffahrt"));
    }

    @Test
    void losesNoWord() {
        String text = IntStream.range(0, 40).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(of(text))
                .hasSize(8)
                .allSatisfy(lines -> assertThat(String.join(" ", lines)).isEqualTo(text));
    }
}
