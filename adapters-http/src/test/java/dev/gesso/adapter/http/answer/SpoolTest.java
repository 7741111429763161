package dev.gesso.adapter.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final byte[] LARGE = Pictures.bytes(1, 10_000);

    @TempDir
    private Path folder;

    @Test
    void keepsSmallPicturesInMemory() throws IOException {
        ImageSource source = drafted(LARGE, LARGE.length).source();
        assertThat(source).isInstanceOf(HeldImage.class);
        assertThat(Answers.bytes(source)).isEqualTo(LARGE);
    }

    @Test
    void keepsLargePicturesInAFile() throws IOException {
        ImageSource source = drafted(LARGE, LARGE.length - 1).source();
        assertThat(source).isInstanceOf(SpooledImage.class);
        assertThat(Answers.bytes(source)).isEqualTo(LARGE);
        assertThat(source.length()).hasValue(LARGE.length);
    }

    /** So that neither a crash nor a kill leaves one behind. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesItsFilesNoName() throws IOException {
        ImageSource source = drafted(LARGE, 0).source();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(Answers.bytes(source)).isEqualTo(LARGE);
    }

    @Test
    void opensAPictureAsOftenAsNeeded() throws IOException {
        ImageSource source = drafted(LARGE, 0).source();
        assertThat(IntStream.range(0, 50).parallel().mapToObj(ignored -> ImageDigest.of(source)))
                .containsOnly(ImageDigest.of(ImageSource.of("x", LARGE)));
    }

    /** A picture must not be lost because whoever reads it is told to stop. */
    @Test
    void staysOpenForOthersWhereAReaderIsInterrupted() throws IOException {
        ImageSource source = drafted(LARGE, 0).source();
        Thread.currentThread().interrupt();
        try {
            assertThat(Answers.bytes(source)).isEqualTo(LARGE);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(Answers.bytes(source)).isEqualTo(LARGE);
    }

    @Test
    void skipsWithoutReading() throws IOException {
        try (InputStream in = drafted(LARGE, 0).source().open()) {
            in.skipNBytes(9_999);
            assertThat(in.read()).isEqualTo(LARGE[9_999] & 0xff);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void givesNothingMoreWhenItIsReleased() throws IOException {
        ImageSource source = drafted(LARGE, 0).source();
        source.release();
        assertThatThrownBy(() -> source.open().read()).isInstanceOf(IOException.class);
    }

    @Test
    void saysThatAPictureCannotBePutAside() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");
        PictureDraft draft = new Spool(Optional.of(file), 0, 1_000_000).begin();
        assertThatThrownBy(() -> draft.write(LARGE, 10))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("cannot be put aside");
    }

    private PictureDraft drafted(byte[] bytes, int mostInMemory) throws IOException {
        PictureDraft draft = new Spool(Optional.of(folder), mostInMemory, 1_000_000).begin();
        draft.write(bytes, 4_000);
        byte[] rest = Arrays.copyOfRange(bytes, 4_000, bytes.length);
        draft.write(rest, rest.length);
        return draft;
    }
}
