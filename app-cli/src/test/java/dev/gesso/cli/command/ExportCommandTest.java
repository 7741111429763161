package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.fixture.Drawer;
import dev.gesso.core.fixture.Sheet;
import dev.gesso.core.port.StorageFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {

    private static final String FIRST = "20261124-120000000-0000000001";
    private static final String SECOND = "20261124-120000000-0000000002";

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void draw() {
        cli = new Cli(folder);
        cli.run("generate", "An otter");
        cli.run("generate", "<script>alert(\"1\")</script> & 'kites'");
    }

    @Test
    void takesOutPicturesManifestsAndAPage() throws IOException {
        Cli.Ran ran = cli.run("images", "export", "-o", "all.zip");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo(folder.resolve("all.zip") + "\n");
        assertThat(names("all.zip"))
                .containsExactlyInAnyOrder(
                        "pictures/" + FIRST + ".png",
                        "manifests/" + FIRST + ".json",
                        "pictures/" + SECOND + ".png",
                        "manifests/" + SECOND + ".json",
                        "index.html");
    }

    @Test
    void takesOutWholePictures() throws IOException {
        cli.run("images", "export", FIRST, "-o", "one.zip");
        try (ZipFile zip = new ZipFile(folder.resolve("one.zip").toFile());
                InputStream in = zip.getInputStream(new ZipEntry("pictures/" + FIRST + ".png"))) {
            assertThat(ImageIO.read(in).getWidth()).isEqualTo(1024);
        }
        assertThat(text("one.zip", "manifests/" + FIRST + ".json"))
                .isEqualTo(cli.run("images", "show", FIRST, "--json").answer());
    }

    @Test
    void showsThePicturesOnAPageThatRunsNothing() throws IOException {
        cli.run("images", "export", "--prompt", "kites", "-o", "kites.zip");
        assertThat(text("kites.zip", "index.html"))
                .contains("<img src=\"pictures/" + SECOND + ".png\"", "href=\"manifests/" + SECOND + ".json\"")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;kites&#39;")
                .doesNotContain("<script", FIRST, "http");
    }

    @Test
    void saysOnThePageHowManyPicturesOfWhichDaysThereAre() throws IOException {
        cli.run("images", "export", "-o", "all.zip");
        assertThat(text("all.zip", "index.html"))
                .contains(
                        "<p>2 pictures, 2026-11-24 (UTC)</p>", "<small>2026-11-24 12:00:00 · free · 1024x1024 · US$ 0");
    }

    @Test
    void saysOnThePageWhichPromptsWereNotKept() throws IOException {
        Drawer drawer = new Drawer();
        Sheet.at("2026-11-01T12:00:00Z").saying("sha256:" + "0".repeat(64)).keptIn(drawer, 1);
        Sheet.at("2026-11-02T12:00:00Z").keptIn(drawer, 1);
        cli.with(drawer).run("images", "export", "-o", "old.zip");
        assertThat(text("old.zip", "index.html"))
                .contains("<p>2 pictures, 2026-11-01 to 2026-11-02 (UTC)</p>", "The prompt was not kept.")
                .doesNotContain("sha256");
    }

    @Test
    void leavesOutWhatMayNotBeRead() throws IOException {
        Drawer drawer = new Drawer();
        ImageName another = Sheet.at("2026-11-02T12:00:00Z").keptIn(drawer, 1);
        Sheet.at("2026-11-01T12:00:00Z").keptIn(drawer, 1);
        drawer.fail(another, new StorageFailure.Denied("permission denied"));
        Cli.Ran ran = cli.with(drawer).run("images", "export", "-o", "mine.zip");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains(another + " may not be read, and was left out; allow reading it");
        assertThat(text("mine.zip", "index.html")).contains("<p>1 picture, ");
    }

    @Test
    void writesIntoThePicturesWhereTheyCameFromWhenAsked() throws IOException {
        cli.run("images", "export", FIRST, "-o", "plain.zip");
        cli.run("images", "export", FIRST, "-o", "labelled.zip", "--metadata");
        String picture = "pictures/" + FIRST + ".png";
        assertThat(text("plain.zip", picture)).doesNotContain("xmpmeta");
        assertThat(text("labelled.zip", picture)).contains("xmpmeta", "An otter", "<gesso:model>free</gesso:model>");
    }

    @Test
    void leavesAFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("all.zip"), "mine");
        assertThat(cli.run("images", "export", "-o", "all.zip").code()).isEqualTo(64);
        assertThat(folder.resolve("all.zip")).hasContent("mine");
        assertThat(cli.run("images", "export", "-o", "all.zip", "--force").code())
                .isZero();
    }

    @Test
    void leavesNothingWhereThereIsNothingToTakeOut() throws IOException {
        Cli.Ran ran = cli.run("images", "export", "--prompt", "nobody", "-o", "none.zip");
        assertThat(ran.code()).isEqualTo(64);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNoFolder() {
        Cli.Ran ran = cli.run("images", "export", "-o", "nowhere/all.zip");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains("mkdir -p");
    }

    @Test
    void takesNamesOrADescription() {
        assertThat(cli.run("images", "export", FIRST, "--prompt", "otter", "-o", "x.zip")
                        .code())
                .isEqualTo(64);
    }

    private List<String> names(String file) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private String text(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile());
                InputStream in = zip.getInputStream(new ZipEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
