package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MaskCheckCommandTest {

    private static final Size SIZE = new Size(64, 48);

    @TempDir
    private Path folder;

    @BeforeEach
    void paint() throws IOException {
        save("otter.png", Pictures.png(SIZE));
        save("mask.png", Masks.alpha(SIZE, (x, y) -> x < 16 && y >= 24 ? 0 : 255));
    }

    private void save(String name, ImageSource picture) throws IOException {
        try (InputStream in = picture.open()) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private Cli.Ran check(String... arguments) {
        String[] line = new String[arguments.length + 2];
        line[0] = "mask";
        line[1] = "check";
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        return new Cli(folder).run(line);
    }

    @Test
    void saysWhatWouldBeEdited() {
        Cli.Ran ran = check("otter.png", "mask.png");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo("""
                size:        64x48
                transparent: 384 pixels, 12.5 % of all: to be edited
                partial:     0 pixels
                opaque:      2688 pixels
                bounds:      16x24 at 0,24
                ok
                """);
    }

    @Test
    void answersProgramsInTheirForm() {
        Cli.Ran ran = check("otter.png", "mask.png", "--json");
        assertThat(ran.talk()).isEmpty();
        assertThat(ran.answer()).isEqualTo("""
                {
                  "ok" : true,
                  "size" : "64x48",
                  "pixels" : {
                    "transparent" : 384,
                    "partial" : 0,
                    "opaque" : 2688
                  },
                  "share" : 0.125,
                  "bounds" : {
                    "left" : 0,
                    "top" : 24,
                    "width" : 16,
                    "height" : 24
                  },
                  "findings" : [ ]
                }
                """);
    }

    @Test
    void tellsWhatStandsAgainstIt() throws IOException {
        save("bw.png", Masks.blackAndWhite(SIZE));
        save("other.png", Pictures.png(SIZE.transposed()));
        Cli.Ran ran = check("other.png", "bw.png");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.answer())
                .contains("error: Invalid mask image format - mask size does not match image size\n")
                .contains("  fix: Convert it: gesso mask make --from-luminance bw.png -o mask.png.\n");
    }

    @Test
    void hasNoNumbersForWhatCannotBeRead() throws IOException {
        Files.write(folder.resolve("empty.png"), new byte[0]);
        Cli.Ran ran = check("otter.png", "empty.png", "--json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.answer())
                .contains("\"size\" : null", "\"pixels\" : null", "\"share\" : null", "\"bounds\" : null")
                .contains("\"rule\" : \"MASK_READABLE\"");
    }

    @Test
    void findsTextThatIsNamedLikeAnImage() throws IOException {
        Files.writeString(folder.resolve("notes.png"), "Dear cat");
        Cli.Ran ran = check("notes.png", "mask.png");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.answer()).startsWith("size: ").contains("unsupported mimetype ('text/plain')");
    }

    @Test
    void saysWhenThereIsNoSuchFileOrModel() {
        assertThat(check("otter.png", "mask.pgn").code()).isEqualTo(64);
        assertThat(check("otter.png", ".").code()).isEqualTo(64);
        Cli.Ran ran = check("otter.png", "mask.png", "--model", "nobody");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).startsWith("error: there is no model nobody\n");
    }
}
