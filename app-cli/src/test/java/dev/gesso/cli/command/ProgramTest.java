package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.port.StorageException;
import dev.gesso.core.port.StorageFailure;
import dev.gesso.core.rule.CheckedRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new EngineException(new EngineFailure.NotSent("no line")), 4, "no line"),
                Arguments.of(new EngineException(new EngineFailure.TooManyCalls("wait", Optional.empty())), 4, "wait"),
                Arguments.of(new EngineException(new EngineFailure.Unauthorised("bad key")), 4, "bad key"),
                Arguments.of(new EngineException(new EngineFailure.OutcomeUnknown("lost")), 6, "lost"),
                Arguments.of(new EngineException(new EngineFailure.BadAnswer("garbage")), 6, "garbage"),
                Arguments.of(new StorageException(new StorageFailure.Full("disk full")), 5, "disk full"),
                Arguments.of(new IllegalStateException("secret"), 70, "a mistake in Gesso (bug-"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("failures")
    void endsWithTheCodeOfWhoseFaultItIs(RuntimeException failure, int code, String message) {
        Cli.Ran ran = cli(() -> {
                    throw failure;
                })
                .run("generate", "An otter");
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.talk()).startsWith("error: ").contains(message).doesNotContain("\tat ", "secret");
    }

    @Test
    void endsWith130WhenItIsCancelled() {
        Cli.Ran ran = cli(() -> {
                    throw new EngineException(new EngineFailure.Cancelled("stopped", true));
                })
                .run("generate", "An otter");
        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.talk()).isEqualTo("cancelled; it may have been billed\n");
    }

    @Test
    void endsWith3WhenTheEngineRefuses() {
        Cli.Ran ran = cli(() -> new Answer.Refused(Optional.of("moderation_blocked"), "not this", Optional.empty()))
                .run("generate", "An otter", "--json");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.talk()).isEqualTo("error: sketch refused: not this\n");
        assertThat(ran.answer()).contains("\"ok\" : false", "\"code\" : \"moderation_blocked\"");
    }

    @Test
    void printsAStackTraceOnlyWhenAsked() {
        Cli.Ran ran = cli(() -> {
                    throw new IllegalStateException("secret");
                })
                .with("GESSO_DEBUG", "1")
                .run("generate", "An otter");
        assertThat(ran.talk()).contains("IllegalStateException: secret", "at dev.gesso.");
    }

    @Test
    void givesTheSameMistakeTheSameId() {
        Supplier<Answer> mistake = () -> {
            throw new IllegalStateException("once");
        };
        assertThat(cli(mistake).run("generate", "An otter").talk())
                .isEqualTo(cli(mistake).run("generate", "A fox").talk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "generate",
                "generate a b",
                "generate a --sise 1",
                "generate a --size",
                "generate a --seed 1 --seed 2",
                "models a b",
                "models no-such-model",
                "completion tcsh",
                "completion",
                "edit a --image missing.png",
                "edit a --image .",
                "generate a --engine nobody",
                "generate a --max-cost little",
                "generate a --preview maybe"
            })
    void endsWith64WhenTheCommandLineIsWrong(String line) {
        Cli.Ran ran = new Cli(folder).run(line.split(" ", -1));
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.answer()).isEmpty();
        assertThat(ran.talk()).startsWith("error: ").hasLineCount(ran.talk().contains("fix: ") ? 2 : 1);
    }

    @Test
    void knowsWhatAMisspeltCommandMayBe() {
        assertThat(new Cli(folder).run("genrate", "a").talk()).contains("did you mean generate");
    }

    @Test
    void asksForQuotesAroundAPrompt() {
        assertThat(new Cli(folder).run("generate", "a", "baby").talk()).contains("put quotes around the prompt");
    }

    @Test
    void printsHelpWhereNothingIsAsked() {
        Cli.Ran ran = new Cli(folder).run();
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).startsWith("Usage: gesso");
    }

    @ParameterizedTest
    @EnumSource
    void documentsEveryExitCode(ExitCode code) {
        assertThat(new Cli(folder).run("--help").answer().replaceAll("\\s+", " "))
                .contains(code.code() + " " + code.meaning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "edit", "check", "estimate", "rerun", "images", "models", "completion"})
    void showsExamplesOfEveryCommand(String command) {
        Cli.Ran ran = new Cli(folder).run(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).startsWith("Usage: gesso " + command).contains("Examples:\n  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ls", "show", "open", "rm", "export", "prune", "fsck"})
    void showsExamplesOfEveryCommandAboutImages(String command) {
        Cli.Ran ran = new Cli(folder).run("images", command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).startsWith("Usage: gesso images " + command).contains("Examples:\n  ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(new Cli(folder).run("--version").answer())
                .startsWith("gesso ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate --version", "models -V", "images --version", "images ls --version"})
    void tellsItsVersionWhicheverCommandIsAsked(String line) {
        Cli.Ran ran = new Cli(folder).run(line.split(" ", -1));
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo(new Cli(folder).run("--version").answer());
    }

    @Test
    void saysInNoHelpButItsOwnThatThereIsAVersion() {
        assertThat(new Cli(folder).run("--help").answer()).contains("--version");
        assertThat(new Cli(folder).run("models", "--help").answer()).doesNotContain("--version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models", "models --json", "--version", "images ls --help"})
    void isNotDoneWhereItsAnswerIsLost(String line) {
        Cli.Ran ran = new Cli(folder).unheard("No space left on device").run(line.split(" ", -1));
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains("error: standard output takes no more: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999", ""})
    void saysWhatANumberIsNot(String limit) {
        Cli.Ran ran = new Cli(folder).run("images", "ls", "--limit", limit);
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("'--limit': '" + limit + "' is not a whole number, or too large");
    }

    @Test
    void mindsNoReaderWhoHasReadEnough() {
        Cli.Ran ran = new Cli(folder).unheard("Broken pipe").run("models");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).isEmpty();
    }

    @Test
    void coloursOnlyForScreens() {
        assertThat(new Cli(folder).run("nothing").talk()).doesNotContain("\u001b");
        assertThat(new Cli(folder).onScreens().run("nothing").talk()).contains("\u001b[1;31merror:");
    }

    @Test
    void leavesColoursAwayWhenAsked() {
        assertThat(new Cli(folder).onScreens().run("nothing", "--no-color").talk())
                .doesNotContain("\u001b");
        assertThat(new Cli(folder)
                        .onScreens()
                        .with("NO_COLOR", "1")
                        .run("nothing")
                        .talk())
                .doesNotContain("\u001b");
        assertThat(new Cli(folder).onScreens().run("models", "--no-color").code())
                .isZero();
    }

    @Test
    void neverEchoesControlCharacters() {
        Cli.Ran ran = new Cli(folder).run("generate", "a", "--size", "\u001b[2J\u0007\u009b\u202e1x1");
        assertThat(ran.talk())
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e")
                .contains("\\u001b[2J");
    }

    private Cli cli(Supplier<Answer> answer) {
        return new Cli(folder).with(new ImageEngine() {
            @Override
            public EngineTraits traits() {
                return new PlainEngine().traits();
            }

            @Override
            public Answer send(CheckedRequest request, PartialImageListener listener) {
                return answer.get();
            }
        });
    }
}
