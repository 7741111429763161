package dev.gesso.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gesso.cli.exit.ExitCode;
import dev.gesso.cli.exit.StopException;
import dev.gesso.cli.terminal.Surroundings;
import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandoverTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void goesNowhereUnlessAsked() {
        Handover handover = prepared(Optional.empty(), 3);
        assertThat(handover.isNone()).isTrue();
        assertThat(handover.deliver(0, image())).isEmpty();
    }

    @Test
    void writesTheFileThatWasNamed() {
        assertThat(prepared(Optional.of("otter.png"), 1).deliver(0, image())).contains(folder.resolve("otter.png"));
        assertThat(folder.resolve("otter.png")).hasBinaryContent(BYTES);
    }

    @Test
    void writesIntoTheWorkingFolder() {
        assertThat(prepared(Optional.of("."), 1).deliver(0, image()))
                .hasValueSatisfying(file -> assertThat(file).hasParentRaw(folder));
    }

    @Test
    void numbersSeveral() {
        assertThat(prepared(Optional.of("otter.png"), 2).deliver(1, image())).contains(folder.resolve("otter-2.png"));
    }

    @Test
    void makesAFolderWhenThereIsAPictureForIt() {
        Handover handover = prepared(Optional.of("new/deep/"), 1);
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(handover.deliver(0, image())).contains(folder.resolve("new/deep/otter-1.png"));
    }

    @Test
    void printsBytes() {
        prepared(Optional.of("-"), 1).deliver(0, image());
        assertThat(out.toByteArray()).isEqualTo(BYTES);
    }

    @Test
    void takesAFileForNoFolder() throws IOException {
        Files.writeString(folder.resolve("otter"), "mine");
        assertStops(ExitCode.USAGE, "is a file, not a folder", () -> prepared(Optional.of("otter/"), 1));
        assertStops(ExitCode.STORAGE, "there is no folder", () -> prepared(Optional.of("otter/a.png"), 1));
    }

    @Test
    void saysWhereThePictureIsWhenItCannotBeWritten() {
        Handover handover = prepared(Optional.of("otter.png"), 1);
        KeptImage broken = new KeptImage(new ImageName("otter-1"), Manifests.of(BYTES), Pictures.breakingAfter(BYTES));
        assertThatExceptionOfType(StopException.class)
                .isThrownBy(() -> handover.deliver(0, broken))
                .withMessageContaining("otter.png could not be written: the line is dead")
                .satisfies(stop -> assertThat(stop.fix()).endsWith("safe in the store as otter-1"));
    }

    @Test
    void findsAFileThatAppearedMeanwhile() throws IOException {
        Handover handover = prepared(Optional.of("otter.png"), 1);
        Files.writeString(folder.resolve("otter.png"), "mine");
        assertStops(ExitCode.STORAGE, "it exists already", () -> handover.deliver(0, image()));
        assertThat(folder.resolve("otter.png")).hasContent("mine");
    }

    private static void assertStops(ExitCode code, String message, Runnable step) {
        assertThatExceptionOfType(StopException.class)
                .isThrownBy(step::run)
                .withMessageContaining(message)
                .satisfies(stop -> assertThat(stop.code()).isEqualTo(code));
    }

    private Handover prepared(Optional<String> place, int count) {
        Surroundings surroundings = new Surroundings(
                Terminal.of(out, OutputStream.nullOutputStream(), false, false),
                InputStream.nullInputStream(),
                Map.of(),
                folder,
                folder,
                InstantSource.system(),
                () -> 0);
        return Handover.prepared(Destination.of(place, surroundings), count, false, surroundings);
    }

    private static KeptImage image() {
        ImageSource content = Pictures.source(BYTES);
        return new KeptImage(new ImageName("otter-1"), Manifests.of(BYTES), content);
    }
}
