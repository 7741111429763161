package dev.gesso.adapter.sketch.backdrop.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackdropsTest {

    static List<Backdrop> backdrops() {
        return Backdrops.all();
    }

    @Test
    void givesEachNameAndWordToOneBackdropOnly() {
        List<String> words = new ArrayList<>();
        for (Backdrop backdrop : Backdrops.all()) {
            words.add(backdrop.id());
            words.addAll(backdrop.words());
        }
        assertThat(words).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("backdrops")
    void findsBackdropsByTheirNames(Backdrop backdrop) {
        assertThat(Backdrops.find(backdrop.id())).containsSame(backdrop);
    }

    @Test
    void findsNothingUnderANameThatNoneHas() {
        assertThat(Backdrops.find("plain")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("backdrops")
    void isCalledByLowerCaseWords(Backdrop backdrop) {
        assertThat(backdrop.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word)
                        .isEqualTo(word.toLowerCase(Locale.ROOT).strip())
                        .matches("[a-zé' -]+"));
    }

    @ParameterizedTest
    @MethodSource("backdrops")
    void hasItsGroundWithinThePicture(Backdrop backdrop) {
        assertThat(backdrop.ground().horizon()).isBetween(0.0, 0.9);
        assertThat(backdrop.ground().nearest()).isBetween(backdrop.ground().horizon() + 0.05, 1.0);
    }
}
