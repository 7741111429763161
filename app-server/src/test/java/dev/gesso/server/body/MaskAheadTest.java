package dev.gesso.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Room;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.png.AlphaScan;
import dev.gesso.core.request.WireValue;
import dev.gesso.server.answer.WrongCallException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mask is looked into as soon as it is there, whatever comes before and after it. */
final class MaskAheadTest {

    private static final int MASKS = 17;
    private static final String END = "--b--\r\n";

    @TempDir
    Path folder;

    private final List<Runnable> begun = new ArrayList<>();
    private final List<Integer> whileReading = new ArrayList<>();

    private static String part(String name, String content) {
        String file = name.equals("prompt") ? "" : "; filename=\"a.png\"";
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n".formatted(name, file, content);
    }

    private static String mask() throws IOException {
        return new String(Masks.half(new Size(64, 64)).open().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static ImageSource source(Collection<WireValue> values) {
        return ((WireValue.Upload) values.iterator().next()).source();
    }

    private Uploads uploads() {
        return Uploads.toJudge(folder, new Room(1 << 20), begun::add);
    }

    private SequencedMap<String, WireValue> read(Uploads uploads, String form) throws IOException {
        return FormBody.read(
                new ByteArrayInputStream(form.getBytes(StandardCharsets.ISO_8859_1)),
                HeaderValue.parse("multipart/form-data; boundary=b"),
                BodyLimits.USUAL,
                uploads,
                beginning -> {
                    whileReading.add(begun.size());
                    return true;
                });
    }

    @ParameterizedTest
    @CsvSource({"mask image prompt, 0 1 1", "image mask prompt, 0 0 1", "image prompt mask, 0 0 0"})
    void beginsWhenThePartIsWhole(String order, String expected) throws IOException {
        StringBuilder form = new StringBuilder();
        for (String name : order.split(" ", -1)) {
            form.append(part(name, name.equals("mask") ? mask() : "x"));
        }
        try (Uploads uploads = uploads()) {
            read(uploads, form + END);
        }
        assertThat(whileReading.toString().replaceAll("[^0-9 ]", "")).isEqualTo(expected);
        assertThat(begun).hasSize(1);
    }

    @Test
    void looksIntoOneMaskOfMany() throws IOException {
        try (Uploads uploads = uploads()) {
            read(uploads, part("mask", mask()).repeat(MASKS) + END);
        }
        assertThat(begun).hasSize(1);
    }

    @Test
    void looksIntoNoMaskThatIsLarge() throws IOException {
        try (Uploads uploads = uploads()) {
            read(uploads, part("mask", "x".repeat(300_000)) + END);
        }
        assertThat(begun).isEmpty();
    }

    @Test
    void looksIntoNothingWhereNothingIsJudged() throws IOException {
        try (Uploads uploads = new Uploads(folder)) {
            assertThat(read(uploads, part("mask", mask()) + END)).containsKey("mask");
        }
    }

    @Test
    void stopsWhenTheCallerLeavesInTheMiddle() throws IOException {
        try (Uploads uploads = uploads()) {
            assertThatThrownBy(() -> read(uploads, part("mask", mask()) + part("image", "x")))
                    .isInstanceOf(WrongCallException.class);
        }
        begun.forEach(Runnable::run);
        assertThat(begun).hasSize(1);
    }

    @Test
    void countsNothingForACallThatHasEnded() throws IOException {
        ImageSource mask;
        try (Uploads uploads = uploads()) {
            mask = source(read(uploads, part("mask", mask()) + END).values());
        }
        begun.forEach(Runnable::run);
        assertThatThrownBy(() -> AlphaScan.of(mask, 1 << 20)).isInstanceOf(CancellationException.class);
    }
}
