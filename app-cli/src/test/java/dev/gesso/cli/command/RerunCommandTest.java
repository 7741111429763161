package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Usage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RerunCommandTest {

    private static final ImageName OLD = new ImageName("20261101-100000000-0000000001");
    private static final ImageSource LOUNGE = Pictures.png(new Size(1024, 1024));

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    @Test
    void drawsTheSameAgain() {
        cli.run("generate", "An otter", "--size", "1536x1024", "-n", "2", "--user", "7");
        KeptImage first = latest();
        Cli.Ran ran = cli.run("rerun", "latest");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).startsWith("nothing has changed since 2026-11-24T12:00:00Z");
        assertThat(latest().name()).isNotEqualTo(first.name());
        assertThat(latest().manifest()).isEqualTo(first.manifest());
    }

    @Test
    void setsEverythingUpOnce() {
        cli.run("generate", "An otter");
        cli.with("GESSO_ENGINE", "another").run("rerun", "latest");
        assertThat(cli.opened()).isEqualTo(2);
        assertThat(latest().manifest().engine()).isEqualTo("sketch");
    }

    @Test
    void onlyTellsWhenAsked() {
        cli.run("generate", "An otter");
        cli.with(new ForbiddenEngine());
        Cli.Ran ran = cli.run("rerun", "latest", "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).contains("free");
    }

    @Test
    void writesAFileInTheFormatOfItsName() throws IOException {
        cli.run("generate", "An otter");
        cli.run("rerun", "latest", "-o", "again.jpg");
        assertThat(Files.readAllBytes(folder.resolve("again.jpg"))).startsWith(0xff, 0xd8);
    }

    @Test
    void saysThatTheSameTokensCostMore() {
        keep(Map.of("prompt", "An otter", "model", "free"), "sketch", "free");
        assertThat(cli.run("rerun", OLD.value()).talk())
                .contains("warning: the same tokens cost $0.01 then, and $0.030125 today");
    }

    @Test
    void saysThatTheModelIsGone() {
        keep(Map.of("prompt", "An otter", "model", "lost"), "sketch", "lost");
        Cli.Ran ran = cli.run("rerun", OLD.value());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).contains("warning: the model lost is not known any more");
    }

    @Test
    void asksAnotherModelWhenTold() {
        keep(Map.of("prompt", "An otter", "model", "lost"), "sketch", "lost");
        Cli.Ran ran = cli.run("rerun", OLD.value(), "--model", "free");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).contains("it was asked of lost, and is asked of free now");
    }

    @Test
    void saysThatAModelWillGo() {
        keep(Map.of("prompt", "An otter", "model", "tiled"), "sketch", "tiled");
        assertThat(cli.run("rerun", OLD.value()).talk()).contains("will be shut down on 2026-12-01");
    }

    @Test
    void saysThatTheEngineIsNotThereAnyMore() {
        keep(Map.of("prompt", "An otter", "model", "free"), "azure", "free");
        Cli.Ran ran = cli.run("rerun", OLD.value());
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("it was drawn by azure, which is not set up here");
        assertThat(cli.run("rerun", OLD.value(), "--engine", "sketch").talk())
                .contains("it was drawn by azure, and will be drawn by sketch");
    }

    @Test
    void needsAPromptThatWasNotKept() {
        keep(Map.of("model", "free"), "sketch", "free");
        Cli.Ran ran = cli.run("rerun", OLD.value());
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk()).contains("its prompt was not kept", "--prompt");
        assertThat(cli.run("rerun", OLD.value(), "--prompt", "An otter").code()).isZero();
    }

    @Test
    void knowsThePromptOfAHash() {
        keep(Map.of("model", "free", "prompt", hash("An otter".getBytes(StandardCharsets.UTF_8))), "sketch", "free");
        assertThat(cli.run("rerun", OLD.value()).code()).isEqualTo(64);
        assertThat(cli.run("rerun", OLD.value(), "--prompt", "An otter").talk()).doesNotContain("another");
        assertThat(cli.run("rerun", OLD.value(), "--prompt", "A kite").talk())
                .contains("the prompt is another than the one it was drawn from");
    }

    @Test
    void takesInputFilesThatAreGivenAgain() throws IOException {
        Files.write(folder.resolve("lounge.png"), bytes(LOUNGE));
        cli.run("edit", "At night", "-i", "lounge.png");
        KeptImage first = latest();
        assertThat(cli.run("rerun", "latest").talk()).contains("that cannot be found", "--image");
        assertThat(cli.run("rerun", "latest", "-i", "lounge.png").code()).isZero();
        assertThat(latest().manifest()).isEqualTo(first.manifest());
    }

    @Test
    void asksInTheSameOrder() throws IOException {
        Files.write(folder.resolve("lounge.png"), bytes(LOUNGE));
        cli.run("edit", "At night", "-i", "lounge.png", "--quality", "low");
        KeptImage first = latest();
        cli.run("rerun", "latest", "-i", "lounge.png", "-o", "again.png");
        assertThat(latest().manifest().parameters().keySet())
                .startsWith(first.manifest().parameters().keySet().toArray(String[]::new));
    }

    @Test
    void findsInputFilesAmongKeptPictures() throws IOException {
        cli.run("generate", "A lounge", "-o", "lounge.png");
        cli.run("edit", "At night", "-i", "lounge.png");
        Files.delete(folder.resolve("lounge.png"));
        assertThat(cli.run("rerun", "latest").code()).isZero();
        assertThat(latest().manifest().operation()).isEqualTo(Operation.EDIT);
    }

    @Test
    void refusesImagesThatOnlyTheEngineCouldSee() {
        keep(Map.of("prompt", "At night", "model", "free", "images", "file_id: file-1"), "sketch", "free");
        assertThat(cli.run("rerun", OLD.value()).talk()).contains("only its engine could see");
    }

    private void keep(Map<String, String> parameters, String engine, String model) {
        byte[] picture = bytes(LOUNGE);
        Manifest usual = Manifests.of(picture);
        SequencedMap<String, String> ordered = new LinkedHashMap<>(parameters);
        Manifest manifest = new Manifest(
                parameters.containsKey("images") ? Operation.EDIT : Operation.GENERATION,
                ordered,
                new ModelName(model),
                Optional.empty(),
                engine,
                usual.asker(),
                usual.seed(),
                Optional.of(new Usage(25, 0, 1_000, 0)),
                Optional.of(new Money(10_000_000)),
                Optional.empty(),
                usual.digest(),
                usual.size(),
                usual.format(),
                usual.time());
        cli.store().keep(OLD, LOUNGE, manifest);
    }

    private KeptImage latest() {
        return cli.store()
                .find(cli.store().newest(Optional.empty(), 1).getFirst())
                .orElseThrow();
    }

    private static String hash(byte[] bytes) {
        return "sha256:" + ImageDigest.of(ImageSource.of("prompt", bytes)).sha256();
    }

    private static byte[] bytes(ImageSource source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
