package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
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
        draw("An otter");
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
    void goesOnPastWhatCannotBeRead() throws IOException {
        draw("A kite");
        closeManifest();
        Visit.Ran ran = visit.run("images", "fsck", "--store", "kept");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.answer()).startsWith("pictures/20261124-/12").contains(".json: could not be examined: ");
        assertThat(ran.talk())
                .isEqualTo("no flaw in all else; 1 could not be examined: allow reading, or ask as a user who may\n");
    }

    @Test
    void mendsTheRestAndSaysThatOneIsLeft() throws IOException {
        draw("A kite");
        closeManifest();
        Visit.Ran ran = visit.run("images", "fsck", "--store", "kept", "--mend", "--json");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.answer())
                .contains("\"ok\" : false", "\"flaw\" : \"unexamined\"", "\"mending\" : \"left\"")
                .containsOnlyOnce("\"place\"");
    }

    /** A folder in its place is read by nobody, not even by those whom no rights bind. */
    private void closeManifest() throws IOException {
        Path manifest = file(".json");
        Files.delete(manifest);
        Files.createDirectory(manifest);
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

    @Test
    void takesOutWhatIsWholeAndSaysWhatIsNot() throws IOException {
        swap();
        draw("A kite");
        Visit.Ran ran = visit.run("images", "export", "--store", "kept", "-o", "all.zip");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains("is damaged, and was left out; see: gesso images fsck", "1 picture, ");
        try (ZipFile zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("pictures/")))
                    .hasSize(1);
        }
    }

    @Test
    void makesNoFileWhereNothingIsWhole() throws IOException {
        swap();
        Visit.Ran ran = visit.run("images", "export", "latest", "--store", "kept", "-o", "all.zip");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains("there is nothing to take out", "gesso images fsck");
        assertThat(folder.resolve("all.zip")).doesNotExist();
    }

    @Test
    void tellsWhatWasLostWhereThePictureIsDamaged() throws IOException {
        swap();
        Visit.Ran ran = visit.runOnScreens("images", "show", "latest", "--store", "kept", "--preview", "blocks");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.answer()).contains("An otter");
        assertThat(ran.talk()).contains("is damaged, its SHA-256 is ");
    }

    private void draw(String prompt) {
        assertThat(visit.run("generate", prompt, "--store", "kept", "--size", "1024x1024", "--quality", "low")
                        .code())
                .isZero();
    }

    /** Puts other bytes into the place of the picture, just as many. */
    private void swap() throws IOException {
        Path picture = picture();
        byte[] bytes = Files.readAllBytes(picture);
        bytes[bytes.length / 2]++;
        Files.write(picture, bytes);
    }

    private Path picture() throws IOException {
        return file(".png");
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept/pictures"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
