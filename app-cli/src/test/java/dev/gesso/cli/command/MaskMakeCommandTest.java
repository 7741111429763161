package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.mask.Mask;
import dev.gesso.core.image.mask.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskMakeCommandTest {

    private static final Size SIZE = new Size(64, 48);
    private static final Mask LEFT = Mask.of(SIZE, (x, y) -> x < 32 ? 0 : 255);

    @TempDir
    private Path folder;

    @BeforeEach
    void paint() throws IOException {
        save("otter.png", Pictures.png(SIZE));
        save("bw.png", Masks.blackAndWhite(SIZE));
        save("half.png", Masks.half(SIZE));
    }

    private void save(String name, ImageSource picture) throws IOException {
        try (InputStream in = picture.open()) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private Cli.Ran make(String options) {
        return new Cli(folder)
                .run(Stream.concat(Stream.of("mask", "make"), Stream.of(options.split(" ")))
                        .map(word -> word.replace('_', ' '))
                        .toArray(String[]::new));
    }

    private Mask made(String options) throws UnreadableImageException {
        Cli.Ran ran = make(options + " -o - --no-color");
        assertThat(ran.talk()).isEmpty();
        return Mask.fromAlpha(ImageSource.of("made", ran.bytes()));
    }

    @Test
    void convertsBlackAndWhite() throws UnreadableImageException {
        assertThat(made("--from-luminance bw.png")).isEqualTo(LEFT);
        assertThat(made("--from-luminance bw.png --invert")).isEqualTo(LEFT.inverted());
    }

    @Test
    void convertsJpeg() throws IOException, UnreadableImageException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(32, 0, 32, 48);
        ImageIO.write(image, "jpg", folder.resolve("bw.jpg").toFile());
        assertThat(made("--from-luminance bw.jpg --threshold 128")).isEqualTo(LEFT);
    }

    @Test
    void takesOverTransparency() throws UnreadableImageException {
        assertThat(made("--from-alpha half.png")).isEqualTo(LEFT);
        assertThat(made("--like otter.png --rectangle 0,0,64,48 --keep-alpha half.png"))
                .isEqualTo(LEFT.inverted());
    }

    @Test
    void drawsShapesAndTheirEdges() throws UnreadableImageException {
        Mask expected = Mask.keepingAll(SIZE)
                .editing(new Shape.Rectangle(new Region(4, 4, 20, 20)))
                .editing(new Shape.Ellipse(new Region(20, 10, 30, 30)))
                .keeping(new Shape.Rectangle(new Region(0, 0, 8, 8)))
                .grown(3)
                .shrunk(1)
                .feathered(2);
        assertThat(made("--size 64x48 --rectangle 4,4,20,20 --ellipse 20,10,30,30 --keep-rectangle 0,0,8,8"
                        + " --grow 3 --shrink 1 --feather 2"))
                .isEqualTo(expected);
    }

    @Test
    void drawsPolygons() throws UnreadableImageException {
        assertThat(made("--like otter.png --polygon 0,0_32,0_32,48_0,48")).isEqualTo(LEFT);
    }

    @Test
    void writesFilesAndNamesThem() {
        Cli.Ran ran = make("--from-luminance bw.png -o mask.png");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEqualTo(folder.resolve("mask.png") + "\n");
        assertThat(folder.resolve("mask.png")).isNotEmptyFile();
    }

    @Test
    void overwritesOnlyWhenAsked() {
        assertThat(make("--from-luminance bw.png -o half.png").code()).isEqualTo(64);
        assertThat(make("--from-luminance bw.png -o half.png --force").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-o a.png | nobody knows how large the mask is to be",
                "--size 0x0 -o a.png | no mask can be that large, or small: 0x0",
                "--size big -o a.png | 'big' is no size",
                "--size 99999x99999 -o a.png | no mask can be that large, or small: 99999x99999",
                "--size 9x9 --rectangle 1,2,3 -o a.png | '1,2,3' is no region",
                "--size 9x9 --ellipse 1,2,a,4 -o a.png | '1,2,a,4' is no region",
                "--size 9x9 --polygon 1,2_3,4 -o a.png | a polygon needs three corners, not 2",
                "--size 9x9 --polygon 1_2_3 -o a.png | '1' is no corner of a polygon",
                "--size 9x9 --grow -1 -o a.png | --grow cannot be -1",
                "--size 9x9 --from-alpha half.png -o a.png | these are of different sizes: 9x9 and 64x48",
                "--from-alpha otter.png -o a.png | otter.png has no transparency",
                "--from-alpha . -o a.png | . is a folder, not an image",
                "--from-alpha ottr.png -o a.png | there is no file ottr.png",
                "--from-alpha half.png -o no/a.png | there is no folder"
            })
    void saysWhatIsWrongOnOneLine(String options, String message) {
        Cli.Ran ran = make(options);
        assertThat(ran.code()).isIn(5, 64);
        assertThat(ran.talk())
                .startsWith("error: " + message)
                .contains("\n  fix: ")
                .hasLineCount(2);
        assertThat(folder.resolve("a.png")).doesNotExist();
    }

    @Test
    void saysWhatItCannotReadAsAMask() throws IOException {
        Files.writeString(folder.resolve("notes.png"), "Dear cat");
        Files.write(folder.resolve("cut.png"), Headers.text("\u0089PNG\r\n"));
        Files.write(folder.resolve("mask.webp"), Headers.losslessWebp(9, 9, true));
        assertThat(make("--from-alpha notes.png -o a.png").talk()).startsWith("error: notes.png is no image: text\n");
        assertThat(make("--from-alpha cut.png -o a.png").talk())
                .startsWith("error: cut.png cannot be read: it ends too early\n");
        assertThat(make("--from-alpha mask.webp -o a.png").talk()).startsWith("error: mask.webp is a WEBP\n");
    }

    @Test
    void showsExamples() {
        assertThat(make("--help").answer()).contains("gesso mask make --from-luminance bw.png -o mask.png");
        assertThat(new Cli(folder).run("mask", "--help").answer()).contains("check", "make");
        assertThat(new Cli(folder).run("mask").code()).isEqualTo(64);
    }
}
