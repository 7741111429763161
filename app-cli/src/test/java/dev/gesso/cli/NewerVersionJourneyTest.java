package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that somebody with a later version uses as well. */
final class NewerVersionJourneyTest {

    private static final String NEWER = "was kept by a later version of Gesso";

    @TempDir
    private Path folder;

    private Visit visit = new Visit(Path.of(""));

    @BeforeEach
    void draw() throws IOException {
        visit = new Visit(folder);
        draw("An otter");
        makeNewer();
        draw("A kite");
    }

    @Test
    void isSaidByAList() {
        Visit.Ran ran = visit.run("images", "ls", "--store", "kept");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).contains(NEWER + "; use a newer Gesso").doesNotContain("damaged");
    }

    @Test
    void isToldToProgramsApartFromDamage() {
        assertThat(visit.run("images", "ls", "--store", "kept", "--json").answer())
                .contains("\"damaged\" : [ ]", "\"newer\" : [ \"20261124-");
    }

    @Test
    void isSaidByAnExportThatLeavesItOut() {
        Visit.Ran ran = visit.run("images", "export", "--store", "kept", "-o", "all.zip");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk())
                .contains(NEWER + ", and was left out; use a newer Gesso", "1 picture, ")
                .doesNotContain("damaged");
    }

    @Test
    void isTheWayOutWhereNothingElseIsThere() {
        visit.run("images", "rm", "latest", "--store", "kept", "--yes");
        Visit.Ran ran = visit.run("images", "export", "--store", "kept", "-o", "all.zip");
        assertThat(ran.talk()).contains("1 picture that cannot be read, no other", "fix: use a newer Gesso");
    }

    @Test
    void isSaidByAPruneThatDoesNotJudgeIt() {
        Visit.Ran ran = visit.run("images", "prune", "--store", "kept", "--keep-age", "1", "--yes");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk())
                .contains(NEWER + ", and was not judged; use a newer Gesso")
                .doesNotContain("damaged");
    }

    private void draw(String prompt) {
        assertThat(visit.run("generate", prompt, "--store", "kept", "--size", "1024x1024", "--quality", "low")
                        .code())
                .isZero();
    }

    private void makeNewer() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept/pictures"))) {
            Path manifest = files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(manifest);
            assertThat(text).containsPattern("\"version\" ?: ?1,");
            Files.writeString(manifest, text.replaceFirst("\"version\" ?: ?1,", "\"version\": 2,"));
        }
    }
}
