package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Drawer;
import dev.gesso.core.fixture.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PruneCommandTest {

    private static final String FIRST = "20261124-120000000-0000000001";

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void draw() {
        cli = new Cli(folder);
        cli.run("generate", "An otter", "-n", "2");
    }

    @Test
    void prunesTheOldestByCount() {
        Cli.Ran ran = cli.run("images", "prune", "--keep-count", "1", "--yes");
        assertThat(ran.answer()).isEqualTo(FIRST + "  too many\n");
        assertThat(ran.talk()).startsWith("1 of 2 pictures went, ");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void asksFirstAndSaysWhatWouldGo() {
        Cli.Ran ran = cli.with(sheets()).onScreens().reading("y\n").run("images", "prune", "--keep-count", "1");
        assertThat(ran.talk())
                .contains("forget 2 of 4 pictures, 2000 bytes, from 2026-11-01 to 2026-11-02 (UTC), for good? [y/N]");
        assertThat(ran.answer()).hasLineCount(2);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void namesTheDayOnceWhereAllAreOfIt() {
        Cli.Ran ran = cli.onScreens().reading("n\n").run("images", "prune", "--keep-count", "1");
        assertThat(ran.talk()).contains("forget 1 of 2 pictures, ", ", of 2026-11-24 (UTC), for good?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "n\n", "yesterday\n"})
    void takesAnythingButAYesForANo(String answer) {
        Cli.Ran ran = cli.onScreens().reading(answer).run("images", "prune", "--keep-count", "1");
        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.answer()).isEmpty();
        assertThat(ran.talk()).endsWith("nothing was forgotten\n");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void forgetsNothingWhereNobodyCanBeAsked() {
        Cli.Ran ran = cli.run("images", "prune", "--keep-count", "1");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("nobody is there to be asked", "say --yes");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void takesNoYesFromAPipe() {
        Cli.Ran ran = cli.onScreensBehindAPipe().reading("y\n").run("images", "prune", "--keep-count", "1");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void asksNothingWhereNothingGoes() {
        Cli.Ran ran = cli.onScreens().run("images", "prune", "--keep-count", "2");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).contains("0 of 2 pictures went").doesNotContain("[y/N]");
    }

    @Test
    void answersWithJsonOnceItWasAllowedTo() {
        Cli.Ran ran = cli.onScreens().reading("yes\n").run("images", "prune", "--keep-count", "1", "--json");
        assertThat(ran.answer()).contains("\"dry_run\" : false", "\"gone\" : 1", FIRST);
    }

    @Test
    void onlyTellsWhatItWouldPrune() {
        Cli.Ran ran = cli.run("images", "prune", "--keep-bytes", "1KB", "--dry-run", "--json");
        assertThat(ran.answer()).contains("\"dry_run\" : true", "\"gone\" : 2", "\"reason\" : \"too many bytes\"");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void prunesBySettings() {
        assertThat(cli.with("GESSO_KEEP_AGE", "30")
                        .run("images", "prune", "--yes")
                        .talk())
                .startsWith("0 of 2 pictures went");
    }

    @Test
    void prunesNothingUnlessTold() {
        Cli.Ran ran = cli.run("images", "prune");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("everything is kept for ever", "--keep-age 90");
    }

    @Test
    void prunesWhatOneKeyHas() {
        Cli.Ran ran = cli.with(sheets()).run("images", "prune", "--key", "web", "--keep-count", "1", "--yes");
        assertThat(ran.answer()).isEqualTo("20261101-120000000-0000000001  too many, by web\n");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void prunesAKeyByLimitsOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "keep: {count: 1, keys: {web: {count: unlimited}}}");
        cli.with(sheets());
        assertThat(cli.run("images", "prune", "--yes").answer())
                .isEqualTo("20261102-120000000-0000000001  too many, by shop\n");
        assertThat(cli.run("images", "prune", "--key", "web").talk()).contains("everything of web is kept for ever");
    }

    /** By two keys in turn. */
    private static Drawer sheets() {
        Drawer drawer = new Drawer();
        for (int day = 1; day <= 4; day++) {
            Sheet.at("2026-11-0" + day + "T12:00:00Z")
                    .by(day % 2 == 1 ? "web" : "shop")
                    .keptIn(drawer, 1);
        }
        return drawer;
    }

    private int kept() {
        return cli.store().list(Optional.empty(), 10).size();
    }
}
