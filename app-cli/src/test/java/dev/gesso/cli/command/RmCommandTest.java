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
    void prunesTheOldestByCount() {
        Cli.Ran ran = cli.run("images", "prune", "--keep-count", "1");
        assertThat(ran.answer()).isEqualTo(FIRST + "  too many\n");
        assertThat(ran.talk()).startsWith("1 of 2 pictures went, ");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void onlyTellsWhatItWouldPrune() {
        Cli.Ran ran = cli.run("images", "prune", "--keep-bytes", "1KB", "--dry-run", "--json");
        assertThat(ran.answer()).contains("\"dry_run\" : true", "\"gone\" : 2", "\"reason\" : \"too many bytes\"");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void prunesBySettings() {
        assertThat(cli.with("GESSO_KEEP_AGE", "30").run("images", "prune").talk())
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
        Cli.Ran ran = cli.with(sheets()).run("images", "prune", "--key", "web", "--keep-count", "1");
        assertThat(ran.answer()).isEqualTo("20261101-120000000-0000000001  too many, by web\n");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void prunesAKeyByLimitsOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("gesso.yaml"), "keep: {count: 1, keys: {web: {count: unlimited}}}");
        cli.with(sheets());
        assertThat(cli.run("images", "prune").answer()).isEqualTo("20261102-120000000-0000000001  too many, by shop\n");
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
