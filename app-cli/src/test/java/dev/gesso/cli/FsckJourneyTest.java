package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a folder that comes to harm. */
final class FsckJourneyTest {

    @TempDir
    private Path folder;

    private Visit visit = new Visit(Path.of(""));

    @BeforeEach
    void draw() {
        visit = new Visit(folder);
        assertThat(visit.run("generate", "An otter", "--store", "kept", "--size", "1024x1024", "--quality", "low")
                        .code())
                .isZero();
    }

    @Test
    void isContentWithASoundStore() {
        Visit.Ran ran = visit.run("images", "fsck", "--store", "kept");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEmpty();
        assertThat(ran.talk()).isEqualTo("everything is as it should be\n");
    }

    @Test
    void tellsOfDamage() throws IOException {
        Files.write(picture(), new byte[3]);
        Visit.Ran ran = visit.run("images", "fsck", "--store", "kept");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.answer()).startsWith("pictures/20261124-/12").contains("is damaged, it has 3 of ");
        assertThat(ran.talk()).isEqualTo("1 flaw; mend it with --mend\n");
    }

    @Test
    void mendsWhatCanBeMended() throws IOException {
        Files.delete(picture());
        Visit.Ran ran = visit.run("images", "fsck", "--store", "kept", "--mend", "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).contains("\"flaw\" : \"missing_picture\"", "\"mending\" : \"restored\"");
        assertThat(visit.run("images", "fsck", "--store", "kept").code()).isZero();
        assertThat(visit.run("images", "show", "latest", "--store", "kept").code())
                .isZero();
    }

    @Test
    void listsWhatIsLeftBesideDamage() throws IOException {
        Files.write(picture(), new byte[3]);
        Visit.Ran ran = visit.run("images", "ls", "--store", "kept");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).contains("is damaged; see: gesso images fsck");
    }

    @Test
    void forgetsADamagedPicture() throws IOException {
        Files.write(picture(), new byte[3]);
        assertThat(visit.run("images", "rm", "latest", "--store", "kept", "--yes")
                        .code())
                .isZero();
        assertThat(visit.run("images", "fsck", "--store", "kept").code()).isZero();
    }

    private Path picture() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept/pictures"))) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
