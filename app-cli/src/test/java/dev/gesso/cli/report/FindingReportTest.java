package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.rule.FaultType;
import dev.gesso.core.rule.Finding;
import dev.gesso.core.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FindingReportTest {

    private static final Finding ERROR = finding(Severity.ERROR, "too large");
    private static final Finding WARNING = finding(Severity.WARNING, "experimental");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(out, err, false, false);

    @Test
    void writesEveryFieldInTheFormOfCheck() {
        assertThat(FindingReport.json(List.of(WARNING))).isEqualTo("""
                        {
                          "ok" : true,
                          "findings" : [ {
                            "rule" : "A_RULE",
                            "severity" : "warning",
                            "param" : "size",
                            "code" : null,
                            "type" : "image_generation_user_error",
                            "message" : "experimental",
                            "fix" : "smaller"
                          } ]
                        }
                        """);
    }

    @Test
    void isNotOkWithAnError() {
        assertThat(FindingReport.json(List.of(WARNING, ERROR))).contains("\"ok\" : false");
    }

    @Test
    void answersWithAllFindingsAndTheVerdict() {
        FindingReport.answer(List.of(WARNING), terminal);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("warning: experimental\n  fix: smaller\nok, with warnings\n");
    }

    @Test
    void keepsSideTalkOffTheAnswer() {
        FindingReport.say(List.of(ERROR, WARNING), terminal);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("error: too large\n  fix: smaller\nwarning: experimental\n  fix: smaller\n");
    }

    private static Finding finding(Severity severity, String message) {
        return new Finding(
                "A_RULE",
                severity,
                Optional.of("size"),
                Optional.empty(),
                FaultType.IMAGE_GENERATION_USER_ERROR,
                message,
                "smaller");
    }
}
