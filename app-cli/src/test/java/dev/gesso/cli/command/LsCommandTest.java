package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LsCommandTest {

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void draw() {
        cli = new Cli(folder);
        cli.run("generate", "An otter in a boat");
        cli.run("generate", "A red kite\nabove a very long shore with many more words than a table can have");
    }

    @Test
    void listsTheNewestFirst() {
        Cli.Ran ran = cli.run("images", "ls");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo("""
                        NAME                           UTC               MODEL  SIZE       US$  PROMPT
                        20261124-120000000-0000000002  2026-11-24 12:00  free   1024x1024  0    A red kite above a very long shore with many mo…
                        20261124-120000000-0000000001  2026-11-24 12:00  free   1024x1024  0    An otter in a boat
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prompt boat",
                "--prompt OTTER --model free --since 1d --until 2026-11-25",
                "--prompt otter --since 2026-11-24T12:00 --until 2026-11-24T12:00:00.001Z --cost-from 0 --cost-to 0",
                "--before 20261124-120000000-0000000002"
            })
    void findsWhatIsDescribed(String options) {
        assertThat(cli.run(("images ls " + options).split(" ", -1)).answer())
                .contains("An otter")
                .doesNotContain("kite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prompt boot",
                "--model tiled",
                "--since 2026-11-25",
                "--until 1h",
                "--key marketing",
                "--cost-from 0.01"
            })
    void saysThatThereIsNothing(String options) {
        Cli.Ran ran = cli.run(("images ls " + options).split(" ", -1));
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEmpty();
        assertThat(ran.talk()).isEqualTo("no such picture is kept\n");
    }

    @Test
    void givesPromptsWhatTheScreenHasLeft() {
        assertThat(cli.onScreens(100).run("images", "ls").answer().lines())
                .allMatch(line -> line.length() <= 100)
                .anyMatch(line ->
                        line.contains("12:00") && line.contains("A red kite above a ver") && line.endsWith("…"));
    }

    @Test
    void leavesTheTimeToNamesWhereTheScreenIsNarrow() {
        assertThat(cli.onScreens(78).run("images", "ls").answer().lines())
                .allMatch(line -> line.length() <= 78)
                .noneMatch(line -> line.contains("UTC"))
                .anyMatch(line -> line.endsWith("An otter in a boat"));
    }

    @Test
    void saysWhereToGoOn() {
        Cli.Ran ran = cli.run("images", "ls", "--limit", "1");
        assertThat(ran.answer()).hasLineCount(2);
        assertThat(ran.talk()).contains("--before 20261124-120000000-0000000002");
    }

    @Test
    void tellsPrograms() {
        assertThat(cli.run("images", "ls", "--limit", "1", "--json").answer())
                .contains("\"name\" : \"20261124-120000000-0000000002\"")
                .contains("\"program\" : \"gesso (unpackaged)\"", "\"asked_by\" : null")
                .contains("\"next\" : \"20261124-120000000-0000000002\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--since yesterday",
                "--since 2026-13-01",
                "--limit 0",
                "--before ../x",
                "--cost-from little",
                "--store memory"
            })
    void saysWhatIsWrong(String options) {
        Cli.Ran ran = cli.run(("images ls " + options).split(" ", -1));
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).startsWith("error: ").contains("fix: ");
    }
}
