package dev.gesso.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.request.Operation;
import dev.gesso.core.rule.submission.Submission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that a generation is not asked about would have nothing to say of it. */
class GenerationRulesTest {

    static Stream<RuleExample> generations() {
        return Rules.IN_ORDER.stream()
                .map(RuleExample::of)
                .filter(example -> example.request().operation() == Operation.GENERATION);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void findsTheSameAsAllRules(RuleExample example) {
        Submission submission = new Submission(
                example.request(),
                example.profile(),
                List.of(Profiles.free().name()),
                example.engine(),
                Profiles.TODAY);

        assertThat(Faults.found(Rules.of(Operation.GENERATION), submission))
                .isEqualTo(Faults.found(Rules.IN_ORDER, submission))
                .isNotEmpty();
    }
}
