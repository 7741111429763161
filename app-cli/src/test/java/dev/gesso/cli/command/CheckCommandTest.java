package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatAllIsWell() {
        Cli.Ran ran = new Cli(folder).run("check", "A baby otter");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo("ok\n");
        assertThat(ran.talk()).isEmpty();
    }

    @Test
    void tellsWarningsAndGoesOn() {
        Cli.Ran ran = new Cli(folder).run("check", "A baby otter", "--background", "transparent");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).startsWith("warning: ").contains("\n  fix: ").endsWith("ok, with warnings\n");
    }

    @Test
    void tellsAllFindingsAtOnce() {
        Cli.Ran ran = new Cli(folder).run("check", "A baby otter", "--size", "1792x936", "-n", "11");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.answer().lines().filter(line -> line.startsWith("error: ")))
                .hasSize(2);
        assertThat(ran.answer()).contains("  fix: Nearest legal sizes: ");
    }

    @Test
    void answersProgramsInTheirForm() {
        Cli.Ran ran = new Cli(folder).run("check", "A baby otter", "--quality", "best", "--json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).isEmpty();
        assertThat(ran.answer())
                .startsWith("{\n  \"ok\" : false,\n  \"findings\" : [ {\n    \"rule\" : \"")
                .containsSubsequence(
                        "\"severity\" : \"error\"",
                        "\"param\" : \"quality\"",
                        "\"code\" : ",
                        "\"type\" : ",
                        "\"message\" : ",
                        "\"fix\" : ");
    }

    @Test
    void saysOkToPrograms() {
        assertThat(new Cli(folder).run("check", "A baby otter", "--json").answer())
                .isEqualTo("{\n  \"ok\" : true,\n  \"findings\" : [ ]\n}\n");
    }

    @Test
    void judgesAnEditWhereThereIsAnImage() throws IOException {
        try (InputStream picture = Pictures.png(new Size(64, 64)).open()) {
            Files.copy(picture, folder.resolve("otter.png"));
        }
        assertThat(new Cli(folder)
                        .run("check", "At night", "--image", "otter.png")
                        .code())
                .isZero();
        assertThat(new Cli(folder)
                        .run("check", "At night", "--input-fidelity", "high")
                        .code())
                .isEqualTo(2);
    }
}
