package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No prompt fails or takes long, and no plan names what cannot be drawn. */
@Timeout(60)
final class RobustnessTest {

    private static final int LONGEST = 32_000;
    private static final String[] PIECES = {
        "a",
        "cat",
        "dogs",
        "the",
        "red",
        "on",
        "in",
        "with",
        "and",
        ",",
        ".",
        "\"",
        "'",
        "of",
        "holding",
        "no",
        "it",
        "background",
        "two",
        "dozen",
        "that says",
        "bowl",
        "of",
        "🦦",
        "\u0000",
        "\ud800",
        "<b>",
        "猫",
        "sleeping",
        "her",
        "in front of",
        "made of",
        "is",
        "forest",
        "night",
        "isolated",
        ":",
        "123456789",
        "'s",
        "dark",
        "-",
        "“",
        "&"
    };

    @ParameterizedTest
    @MethodSource("hostile")
    void survivesAnything(String prompt) {
        Plan plan = Planning.PLANNER.plan(prompt);

        assertThat(plan.things().size()).isLessThanOrEqualTo(500);
        assertThat(plan.relations())
                .allMatch(relation -> relation.subject() < plan.things().size()
                        && relation.object() < plan.things().size());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " \n\t ",
                "\u0000\u0007\u001b",
                "a".repeat(LONGEST),
                "' ".repeat(LONGEST / 2),
                "\"".repeat(LONGEST),
                "<".repeat(LONGEST),
                "🦦".repeat(LONGEST / 2),
                "cat ".repeat(LONGEST / 4),
                "red ".repeat(LONGEST / 4),
                "a cat on ".repeat(LONGEST / 9),
                "cat and dog with ".repeat(LONGEST / 17),
                "hot air ".repeat(LONGEST / 8),
                "twenty ".repeat(LONGEST / 7),
                "SELECT * FROM users WHERE name = 'x' OR 1=1; --",
                "<script>alert(1)</script>",
                "نص بالعربية 日本語のテキスト русский текст");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivesRandomWords(long seed) {
        Random random = new Random(seed);
        for (int prompt = 0; prompt < 200; prompt++) {
            StringBuilder words = new StringBuilder();
            for (int word = random.nextInt(60); word >= 0; word--) {
                words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertThat(Planning.PLANNER.plan(words.toString())).isNotNull();
        }
    }

    @Test
    void survivesRandomCharacters() {
        Random random = new Random(9);
        for (int length = 0; length < 2000; length += 7) {
            String prompt = random.ints(length, 0, 0x10FFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Planning.PLANNER.plan(prompt)).isEqualTo(Planning.PLANNER.plan(prompt));
        }
    }

    @Test
    void namesOnlyWhatTheVocabularyHas() {
        Planner planner = Planner.with(new Vocabulary(Map.of(), Map.of()));

        Plan plan = planner.plan("a vase and a lighthouse by a pool in a forest with a windmill and a cat");

        assertThat(plan.setting().backdrop()).isEmpty();
        assertThat(plan.things()).noneMatch(thing -> thing.picture().startsWith("own:"));
        assertThat(plan.missed()).contains("windmill");
    }

    @Test
    void saysWhatItMissed() {
        assertThat(Planning.PLANNER
                        .plan("a beautiful cat quickly befuddling a zorble")
                        .missed())
                .containsExactly("befuddling", "zorble");
    }
}
