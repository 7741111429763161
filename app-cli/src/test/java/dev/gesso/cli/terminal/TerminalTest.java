package dev.gesso.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "a\u001b[2Jb, a\\u001b[2Jb",
        "a\u0000b, a\\u0000b",
        "a\u009bb, a\\u009bb",
        "a\u202eb, a\\u202eb",
        "a\u2066b, a\\u2066b",
        "a\u2028b, a\\u2028b",
        "größer 獺 🦦, größer 獺 🦦"
    })
    void makesTextHarmless(String text, String shown) {
        Terminal.of(out, err, true, true).coloured().answer(text);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(shown + "\n");
    }

    @Test
    void keepsAnswersAndTalkApart() {
        Terminal terminal = Terminal.of(out, err, false, false);
        terminal.answer("the answer");
        terminal.error("a mistake");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("the answer\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("error: a mistake\n");
    }

    @Test
    void coloursTheScreenAndNotThePipe() {
        Terminal terminal = Terminal.of(out, err, false, true).coloured();
        terminal.answer(Ink.FIX, "ok", "");
        terminal.warning("careful");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ok\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\u001b[33mwarning:\u001b[0m careful\n");
    }

    @Test
    void showsNoProgressInAPipe() {
        try (Progress progress = Progress.of(Terminal.of(out, err, false, false), "drawing", () -> "")) {
            progress.pauseFor(() -> {});
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void showsNoProgressOfWhatIsSoonDone() {
        Progress.of(Terminal.of(out, err, false, true), "drawing", () -> "").close();
        assertThat(err.size()).isZero();
    }
}
