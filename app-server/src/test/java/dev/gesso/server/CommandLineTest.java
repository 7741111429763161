package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandLineTest {

    @Test
    void takesValuesInBothForms() {
        assertThat(CommandLine.parse(List.of("--port", "80", "--upstream-url=http://a.example/?b=c"))
                        .flags())
                .isEqualTo(Map.of("--port", "80", "--upstream-url", "http://a.example/?b=c"));
    }

    @Test
    void saysWhichFlagMayHaveBeenMeant() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("--prot", "80")))
                .hasMessage("there is no --prot; did you mean --port?");
    }

    @Test
    void asksForAValue() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("--port"))).hasMessage("--port needs a value");
    }

    @ParameterizedTest
    @CsvSource({
        "--help, HELP",
        "-h, HELP",
        "--version, VERSION",
        "-V, VERSION",
        "--print-config, CONFIG",
        "-V --port 80 -h, HELP",
        "--print-config --version, VERSION"
    })
    void tellsWhatIsAskedInsteadOfServing(String line, CommandLine.Question question) {
        assertThat(CommandLine.parse(List.of(line.split(" ", -1))).question()).contains(question);
    }

    @Test
    void servesWhereNothingIsAsked() {
        assertThat(CommandLine.parse(List.of("--port", "80")).question()).isEmpty();
    }

    @Test
    void explainsEveryFlag() {
        assertThat(HelpPage.text()).contains(CommandLine.known().keySet());
    }
}
