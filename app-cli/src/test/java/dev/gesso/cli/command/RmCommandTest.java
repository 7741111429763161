package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RmCommandTest {

    private static final String FIRST = "20261124-120000000-0000000001";
    private static final String SECOND = "20261124-120000000-0000000002";

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void draw() {
        cli = new Cli(folder);
        cli.run("generate", "An otter", "-n", "2");
    }

    @Test
    void forgetsWhatIsNamed() {
        Cli.Ran ran = cli.run("images", "rm", FIRST, "latest", "--yes");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo(FIRST + "\n" + SECOND + "\n");
        assertThat(kept()).isZero();
    }

    @Test
    void asksFirst() {
        Cli.Ran ran = cli.onScreens().reading("y\n").run("images", "rm", FIRST, SECOND);
        assertThat(ran.talk()).contains("forget these 2 pictures for good? [y/N]");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "n\n", "yesterday\n"})
    void takesAnythingButAYesForANo(String answer) {
        Cli.Ran ran = cli.onScreens().reading(answer).run("images", "rm", FIRST);
        assertThat(ran.code()).isEqualTo(130);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void forgetsNothingWhereNobodyCanBeAsked() {
        Cli.Ran ran = cli.run("images", "rm", FIRST);
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("say --yes");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void forgetsNothingWhereOneNameIsUnknown() {
        assertThat(cli.run("images", "rm", FIRST, "otter", "--yes").code()).isEqualTo(64);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void takesNoYesFromAPipe() {
        Cli.Ran ran = cli.onScreensBehindAPipe().reading("y\n").run("images", "rm", FIRST);
        assertThat(ran.code()).isEqualTo(64);
        assertThat(kept()).isEqualTo(2);
    }

    private int kept() {
        return cli.store().list(Optional.empty(), 10).size();
    }
}
