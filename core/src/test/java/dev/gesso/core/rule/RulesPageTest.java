package dev.gesso.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds docs/rules.md to the rules there are; {@code -Dgesso.write-docs=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    private static final String START = """
            # Rules

            <!-- Written by RulesPageTest from the rules and their examples: change those, not this page. -->

            What a request must keep, in the order in which the service complains. All rules are asked, and everything they
            find is told together; the first error is what the service would answer. A rule's name is its id in
            `gesso check --json`, and says what holds where it is kept. An error stands against the request; a warning is for
            the person, and the request may be sent. Which sizes, words and numbers are legal is a matter of the model:
            `gesso models NAME` tells.

            The messages are those of the examples by which the rules are tested, for made-up models.
            """;

    private static final String HEAD = """
            | rule | weight | parameter | says, for example | and how to mend it |
            |---|---|---|---|---|
            """;

    @Test
    void describesEveryRule() throws IOException {
        if (Boolean.getBoolean("gesso.write-docs")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/rules.md is stale; ./mvnw -pl core test -Dtest=RulesPageTest"
                        + " -Dtest.arguments=-Dgesso.write-docs=true renews it")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(START);
        String group = "";
        for (Rule rule : Rules.IN_ORDER) {
            if (!heading(rule).equals(group)) {
                group = heading(rule);
                page.append("\n## ").append(group).append("\n\n").append(HEAD);
            }
            page.append(row(rule));
        }
        return page.toString();
    }

    /** {@code ImageReferenceRule} becomes "Image reference". */
    private static String heading(Rule rule) {
        String words = rule.getClass().getSimpleName().replaceAll("Rule$", "").replaceAll("(?<=.)([A-Z])", " $1");
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String row(Rule rule) {
        Finding finding = example(rule);
        return "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        rule.name(),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        finding.param().map("`%s`"::formatted).orElse(""),
                        cell(finding.message()),
                        cell(finding.fix()));
    }

    private static Finding example(Rule rule) {
        RuleExample example = RuleExample.of(rule);
        return new RequestChecker(List.of(Profiles.free().name()), example.engine(), Profiles.TODAY)
                .check(example.request(), example.profile()).findings().stream()
                        .filter(finding -> finding.rule().equals(rule.name()))
                        .findFirst()
                        .orElseThrow();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
