package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void writesTheFileAndKeepsThePicture() throws IOException {
        Cli.Ran ran = generate("-o", "otter.png");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).isEmpty();
        assertThat(ImageIO.read(folder.resolve("otter.png").toFile()).getWidth())
                .isEqualTo(1024);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void saysWhoDrewAndWhatTheModelWouldHaveCharged() {
        assertThat(generate("-o", "otter.png", "--size", "1024x1024", "--quality", "low")
                        .talk())
                .contains("otter.png, kept as 20261124-120000000-")
                .endsWith("drawn by sketch (plain colours), which is free; free would have charged $0.005925\n");
    }

    @Test
    void writesIntoTheFileWhereItCameFromWhenAsked() throws IOException {
        Cli.Ran ran = generate("-o", "otter.png", "--metadata");
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(folder.resolve("otter.png"), StandardCharsets.ISO_8859_1))
                .contains("XML:com.adobe.xmp", "<gesso:name>" + kept().getFirst());
        assertThat(ImageIO.read(folder.resolve("otter.png").toFile()).getWidth())
                .isEqualTo(1024);
    }

    @Test
    void printsTheNameOfWhatIsOnlyKept() {
        Cli.Ran ran = generate();
        assertThat(ImageName.parse(ran.answer().strip())).contains(kept().getFirst());
        assertThat(files()).isEmpty();
    }

    @Test
    void explainsHowItWouldBeDrawn() {
        cli.with(new ForbiddenEngine());
        Cli.Ran ran = cli.run("generate", "An otter", "--explain");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).contains("\"plan\" : {\"colour\":\"An otter\"}");
    }

    @Test
    void explainsNothingThatWouldBeRefused() {
        assertThat(cli.run("generate", "An otter", "--explain", "--size", "0x0").code())
                .isEqualTo(2);
    }

    @Test
    void drawsNothingThatWouldBeLost() {
        cli.with(new ForbiddenEngine());
        assertUsage(generate("--store", "memory"), "gone when the command ends");
    }

    @Test
    void numbersSeveralFiles() {
        assertThat(generate("-n", "3", "-o", "otter.png").code()).isZero();
        assertThat(files()).containsExactly("otter-1.png", "otter-2.png", "otter-3.png");
    }

    @Test
    void fillsAFolderWithNamesOfTheStore() {
        assertThat(generate("-n", "2", "-o", "pictures/").code()).isZero();
        assertThat(folder.resolve("pictures"))
                .isDirectoryContaining("glob:**" + kept().getFirst() + ".png")
                .isDirectoryContaining("glob:**" + kept().getLast() + ".png");
    }

    @Test
    void sendsBytesToStandardOutput() throws IOException {
        Cli.Ran ran = generate("-o", "-");
        assertThat(ImageIO.read(new ByteArrayInputStream(ran.bytes()))).isNotNull();
    }

    @Test
    void keepsBytesAwayFromAScreen() {
        cli.onScreens().with("NO_COLOR", "1");
        assertUsage(generate("-o", "-"), "would go to the screen");
    }

    @Test
    void doesNotSendTwoPicturesToStandardOutput() {
        assertUsage(generate("-o", "-", "-n", "2"), "standard output takes one picture, not 2");
    }

    @Test
    void leavesFilesThatAreThere() throws IOException {
        Files.writeString(folder.resolve("otter.png"), "mine");
        cli.with(new ForbiddenEngine());
        assertUsage(generate("-o", "otter.png"), "is there already");
        assertThat(folder.resolve("otter.png")).hasContent("mine");
    }

    @Test
    void leavesANumberedFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("otter-2.png"), "mine");
        cli.with(new ForbiddenEngine());
        assertUsage(generate("-o", "otter.png", "-n", "2"), "otter-2.png is there already");
    }

    @Test
    void overwritesWhenForced() throws IOException {
        Files.writeString(folder.resolve("otter.png"), "mine");
        assertThat(generate("-o", "otter.png", "--force").code()).isZero();
        assertThat(ImageIO.read(folder.resolve("otter.png").toFile())).isNotNull();
    }

    @Test
    void findsAMissingFolderBeforeItDraws() {
        cli.with(new ForbiddenEngine());
        Cli.Ran ran = generate("-o", "nowhere/otter.png");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.talk()).contains("there is no folder", "mkdir -p");
    }

    @Test
    void takesTheFormatFromTheEnding() {
        generate("-o", "otter.jpg");
        assertThat(bytes("otter.jpg")).startsWith(0xff, 0xd8);
    }

    @Test
    void takesTheFormatThatIsNamedBeforeTheEnding() {
        generate("-o", "otter.png", "--format", "jpeg");
        assertThat(bytes("otter.png")).startsWith(0xff, 0xd8);
    }

    @Test
    void drawsNothingInADryRun() {
        cli.with(new ForbiddenEngine());
        Cli.Ran ran = generate("--dry-run", "--size", "1024x1024", "--quality", "low", "-o", "otter.png");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).contains("exactly", "0.005925");
        assertThat(files()).isEmpty();
    }

    @Test
    void answersADryRunAsAnEstimate() {
        cli.with(new ForbiddenEngine());
        assertThat(generate("--dry-run", "--json").answer()).startsWith("{\n  \"model\" : \"free\"");
    }

    @Test
    void drawsNothingThatMayCostTooMuch() {
        cli.with(new ForbiddenEngine());
        Cli.Ran ran = generate("--size", "1024x1024", "--quality", "low", "--max-cost", "0.005924999");
        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.talk()).contains("this may cost $0.005925, and no more than $0.005924999 is allowed");
    }

    @Test
    void drawsWhatCostsJustAsMuchAsIsAllowed() {
        assertThat(generate("--size", "1024x1024", "--quality", "low", "--max-cost", "0.005925")
                        .code())
                .isZero();
    }

    @Test
    void drawsNothingOfUnknownCostWithinALimit() {
        cli.with(new ForbiddenEngine());
        Cli.Ran ran = generate("--model", "newest", "--max-cost", "1000");
        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.talk()).contains("nobody can say what this will cost");
    }

    @Test
    void readsThePromptFromStandardInput() {
        cli.reading("A baby otter\n").run("generate", "-");
        assertThat(prompt()).contains("A baby otter");
    }

    @Test
    void readsThePromptFromAFile() throws IOException {
        Files.writeString(folder.resolve("prompt.txt"), "Ein Fischotter, größer als üblich\n");
        cli.run("generate", "@prompt.txt");
        assertThat(prompt()).contains("Ein Fischotter, größer als üblich");
    }

    @Test
    void saysWhenThereIsNoPromptFile() {
        assertUsage(cli.run("generate", "@prompt.txt"), "cannot be read from prompt.txt: there is no such file");
    }

    @Test
    void refusesAPromptThatIsNotText() throws IOException {
        Files.write(folder.resolve("prompt.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Cli.Ran ran = cli.run("generate", "@prompt.txt");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).contains("is not UTF-8 text");
    }

    @Test
    void findsAPromptTooLong() {
        Cli.Ran ran = cli.reading("a".repeat(32_001)).run("generate", "-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).startsWith("error: ").contains("32000");
    }

    @Test
    void readsNoMoreOfAPromptThanItCouldUse() {
        Cli.Ran ran = cli.reading("a".repeat(300_000)).run("generate", "-");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).contains("has more than 262144 bytes");
    }

    @Test
    void understandsShapesAsSizesOfTheModel() {
        assertThat(generate("--size", "landscape", "--dry-run").answer()).contains("free, 1536x1024");
        assertThat(generate("--size", "portrait", "--model", "tiled", "--dry-run")
                        .answer())
                .contains("tiled, 1024x1536");
        assertUsage(generate("--size", "portrait", "--model", "retired"), "this model has no portrait size");
    }

    @Test
    void passesNumbersThatAreNoneToTheRules() {
        Cli.Ran ran = generate("-n", "many");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).contains("'n'");
    }

    @Test
    void namesTheEnginesThereAre() {
        assertUsage(generate("--engine", "openai"), "there is no engine openai", "sketch (plain colours)");
    }

    @Test
    void tellsProgramsWhatWasKept() {
        Cli.Ran ran = generate("--seed", "7", "--size", "1024x1024", "--quality", "low", "-o", "otter.png", "--json");
        assertThat(ran.answer())
                .startsWith("{\n  \"ok\" : true,\n  \"engine\" : \"sketch\",\n  \"model\" : \"free\",\n  \"images\"")
                .contains("\"name\" : \"20261124-120000000-", "\"seed\" : 7", "\"size\" : \"1024x1024\"")
                .contains("\"file\" : \"" + folder.resolve("otter.png") + "\"", "\"sha256\" : \"")
                .contains("\"cost\" : {\n    \"currency\" : \"USD\",\n    \"total\" : \"0\"\n  }")
                .contains("\"model_cost\" : {\n    \"currency\" : \"USD\",\n    \"total\" : \"0.005925\"")
                .contains("\"usage\" : {", "\"findings\" : [ ]");
    }

    @Test
    void showsThePictureOnAScreen() {
        cli.onScreens().with("TERM", "xterm-256color");
        assertThat(generate("-o", "otter.png").talk()).contains("\u001b[38;2;", "▀");
        assertThat(generate("-o", "otter2.png", "--preview", "none").talk()).doesNotContain("▀");
    }

    @Test
    void showsUnfinishedPicturesOnAScreen() {
        cli.onScreens().with("KITTY_WINDOW_ID", "1");
        String talk = generate("--partial-images", "2").talk();
        assertThat(talk.split("a=T,f=100", -1)).hasSize(1 + 3);
    }

    @Test
    void showsNothingInAPipe() {
        assertThat(generate("-o", "otter.png").talk()).doesNotContain("\u001b");
    }

    private Cli.Ran generate(String... options) {
        return cli.run(Stream.concat(Stream.of("generate", "A baby otter"), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private static void assertUsage(Cli.Ran ran, String... messages) {
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).startsWith("error: ").contains(messages).contains("\n  fix: ");
    }

    private List<ImageName> kept() {
        return cli.store().list(Optional.empty(), 10);
    }

    private Optional<String> prompt() {
        return cli.store()
                .find(kept().getFirst())
                .map(image -> image.manifest().parameters().get("prompt"));
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
