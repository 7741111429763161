package dev.gesso.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.body.Body;
import dev.gesso.adapter.http.body.UnreadableSourceException;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.adapter.http.wire.WireRequest.Encoding;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.request.InputImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies with images in them. */
class EditBodiesTest {

    private static final InputImage UPLOADED = new InputImage.Uploaded(TestPictures.png());

    @TempDir
    private Path folder;

    @Test
    void writesAddressesFilesAndUploadsIntoOneList() throws IOException {
        Body body = body(
                Encoding.JSON,
                UPLOADED,
                new InputImage.Linked("https://a.example/\"b\".png"),
                new InputImage.Filed("file-1"));
        assertThat(text(body))
                .isEqualTo("{\"images\":[{\"image_url\":\"data:image/png;base64,"
                        + Answers.base64(Answers.bytes(TestPictures.png()))
                        + "\"},{\"image_url\":\"https://a.example/\\\"b\\\".png\"},{\"file_id\":\"file-1\"}]}");
    }

    @Test
    void knowsItsLengthBeforehand() throws IOException {
        for (Encoding encoding : Encoding.values()) {
            Body body = body(encoding, UPLOADED, new InputImage.Uploaded(TestPictures.jpeg()));
            assertThat(body.length()).hasValue(bytes(body).length);
        }
    }

    @Test
    void canBeWrittenAgain() throws IOException {
        Body body = body(Encoding.FORM, UPLOADED);
        assertThat(bytes(body)).isEqualTo(bytes(body));
    }

    @Test
    void doesNotKnowItsLengthWhereASourceDoesNot() throws IOException {
        Body body = body(Encoding.FORM, new InputImage.Uploaded(new Unmeasured(TestPictures.png())));
        assertThat(body.length()).isEmpty();
        assertThat(text(body)).contains("Content-Type: image/png");
    }

    @Test
    void namesTheTypeByTheContentWhateverTheName() throws IOException {
        Path jpegInDisguise = Files.write(folder.resolve("a.png"), Answers.bytes(TestPictures.jpeg()));
        assertThat(text(body(Encoding.FORM, new InputImage.Uploaded(ImageSource.of(jpegInDisguise)))))
                .contains("filename=\"image.jpg\"\r\nContent-Type: image/jpeg\r\n")
                .doesNotContain("a.png");
    }

    @Test
    void breaksOffWhereAFileChangesWhileItIsSent() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), Answers.bytes(TestPictures.png()));
        ImageSource growing = new Grown(ImageSource.of(file));
        Body body = body(Encoding.FORM, new InputImage.Uploaded(growing));
        assertThatThrownBy(() -> bytes(body))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("changed while it was sent");
    }

    @Test
    void breaksOffWhereAFileIsGone() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), Answers.bytes(TestPictures.png()));
        Body body = body(Encoding.JSON, new InputImage.Uploaded(ImageSource.of(file)));
        Files.delete(file);
        assertThatThrownBy(() -> bytes(body))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("a.png");
    }

    @Test
    void writesAnObjectIntoAForm() throws IOException {
        Field svg = new Field.Group("svg", List.of(new Field.Text("model", "writer")));
        assertThat(text(written(Encoding.FORM, List.of(svg)))).contains("name=\"svg[model]\"\r\n\r\nwriter\r\n");
        assertThat(text(written(Encoding.JSON, List.of(svg)))).isEqualTo("{\"svg\":{\"model\":\"writer\"}}");
    }

    @Test
    void escapesWhatJsonCannotHold() throws IOException {
        Field prompt = new Field.Text("prompt", "a\n\"b\" \\ \u0001 🦦");
        assertThat(text(written(Encoding.JSON, List.of(prompt))))
                .isEqualTo("{\"prompt\":\"a\\n\\\"b\\\" \\\\ \\u0001 🦦\"}");
    }

    private static Body body(Encoding encoding, InputImage... images) {
        return written(encoding, List.of(new Field.Images("images", List.of(images))));
    }

    private static Body written(Encoding encoding, List<Field> fields) {
        return new Bodies(new Random(1)).write(new WireRequest("images/edits", encoding, fields));
    }

    private static String text(Body body) throws IOException {
        return new String(bytes(body), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Body body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }

    private record Unmeasured(ImageSource source) implements ImageSource {
        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.empty();
        }
    }

    private record Grown(ImageSource source) implements ImageSource {
        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(source.length().orElseThrow() - 1);
        }
    }
}
