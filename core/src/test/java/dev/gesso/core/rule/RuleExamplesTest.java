package dev.gesso.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gesso.core.fixture.Profiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has an example that breaks it, and says so in the same words as the service. */
class RuleExamplesTest {

    static Stream<Rule> rules() {
        return Rules.IN_ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExample(Rule rule) {
        RuleExample example = RuleExample.of(rule);

        List<Finding> findings = check(example);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(rule.name()))
                .extracting(Finding::param, Finding::code, Finding::message)
                .containsExactly(tuple(example.param(), Optional.of(example.code()), example.message()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatWouldBeRight(Rule rule) {
        assertThat(check(RuleExample.of(rule)))
                .filteredOn(finding -> finding.rule().equals(rule.name()))
                .allSatisfy(finding -> assertThat(finding.fix()).containsPattern("[.?]$"));
    }

    private static List<Finding> check(RuleExample example) {
        return new RequestChecker(List.of(Profiles.free().name()), example.engine(), Profiles.TODAY)
                .check(example.request(), example.profile())
                .findings();
    }
}
