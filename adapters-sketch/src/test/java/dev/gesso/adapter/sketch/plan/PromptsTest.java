package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prompts of many kinds and what a person would expect to see. Lines of prompts.tsv that begin with "! " are known to be
 * misunderstood: they stay in the list and count against the score.
 */
final class PromptsTest {

    private static final double WANTED = 0.95;
    private static final String MISUNDERSTOOD = "! ";

    record Case(String prompt, Expected expected, boolean failing) {

        static Case parse(String line) {
            String[] fields = line.split("\t", -1);
            boolean failing = fields[0].startsWith(MISUNDERSTOOD);
            String prompt = failing ? fields[0].substring(MISUNDERSTOOD.length()) : fields[0];
            return new Case(prompt, Expected.parse(fields[1], fields[2], fields[3]), failing);
        }

        Expected planned() {
            return Expected.of(Planning.PLANNER.plan(prompt));
        }

        boolean isRight() {
            return expected.isMetBy(planned());
        }

        @Override
        public String toString() {
            return prompt;
        }
    }

    @ParameterizedTest
    @MethodSource("understood")
    void plansWhatThePromptAsksFor(Case prompt) {
        Expected planned = prompt.planned();

        assertThat(planned).as(prompt.prompt()).matches(prompt.expected()::isMetBy, prompt.expected() + " is met");
    }

    @ParameterizedTest
    @MethodSource("misunderstood")
    void keepsNoPromptMarkedThatIsUnderstood(Case prompt) {
        assertThat(prompt.isRight()).as(prompt.prompt()).isFalse();
    }

    @Test
    void understandsNineteenPromptsOfTwenty() {
        List<Case> all = cases();
        long right = all.stream().filter(Case::isRight).count();

        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat((double) right / all.size())
                .as("%d of %d", right, all.size())
                .isGreaterThanOrEqualTo(WANTED);
    }

    static Stream<Case> understood() {
        return cases().stream().filter(prompt -> !prompt.failing());
    }

    static Stream<Case> misunderstood() {
        return cases().stream().filter(Case::failing);
    }

    private static List<Case> cases() {
        try (InputStream file = Objects.requireNonNull(PromptsTest.class.getResourceAsStream("prompts.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
