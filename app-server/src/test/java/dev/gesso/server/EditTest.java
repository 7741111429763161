package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EditTest {

    private static final Size SIZE = new Size(1024, 1024);
    private static final ImageSource PICTURE = Pictures.png(SIZE);

    private static TestServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Form form() {
        return Form.of("model", "gpt-image-2").with("prompt", "add a hat").with("size", "1024x1024");
    }

    private static String dataUrl(ImageSource source) throws IOException {
        try (InputStream in = source.open()) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        }
    }

    @Test
    void editsOnePicture() {
        assertThat(client.post(Client.EDITS, form().with("image", PICTURE)).status())
                .isEqualTo(200);
    }

    @Test
    void editsFourPicturesWithAMask() {
        Form form = form().with("mask", Masks.half(SIZE)).with("n", "2");
        for (int index = 0; index < 4; index++) {
            form.with("image[]", PICTURE);
        }
        assertThat(client.post(Client.EDITS, form).at("data.1.b64_json")).isNotEqualTo("absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mask prompt image", "prompt mask image", "prompt image mask"})
    void readsAMaskWhereverItStands(String order) throws IOException {
        byte[] damaged = Masks.half(SIZE).open().readAllBytes();
        damaged[damaged.length - 20] ^= 1;
        Form form = Form.of("model", "gpt-image-2");
        for (String name : order.split(" ", -1)) {
            switch (name) {
                case "mask" -> form.with("mask", ImageSource.of("mask.png", damaged));
                case "image" -> form.with("image", PICTURE);
                default -> form.with("prompt", "a hat");
            }
        }
        assertThat(client.post(Client.EDITS, form).text()).contains("mask image cannot be read");
    }

    @Test
    void editsPicturesOfAJsonBody() throws IOException {
        String json = "{\"model\":\"gpt-image-2\",\"prompt\":\"x\",\"images\":[{\"image_url\":\"%s\"}]}"
                .formatted(dataUrl(PICTURE));
        assertThat(client.post(Client.EDITS, json).status()).isEqualTo(200);
    }

    @Test
    void editsAPictureThatWasUploadedBefore() {
        String id = client.post("/v1/files", Form.of("purpose", "vision").with("file", PICTURE))
                .at("id");
        String json = "{\"model\":\"gpt-image-2\",\"prompt\":\"x\",\"images\":[{\"file_id\":\"%s\"}]}".formatted(id);
        assertThat(client.post(Client.EDITS, json).status()).isEqualTo(200);
    }

    @Test
    void fetchesNothingFromAnAddress() {
        String json =
                "{\"model\":\"gpt-image-2\",\"prompt\":\"x\",\"images\":[{\"image_url\":\"https://127.0.0.1/a\"}]}";
        Client.Answer answer = client.post(Client.EDITS, json);
        assertThat(answer.status() + answer.at("error.code")).isEqualTo("400failed_to_download_image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://127.0.0.1/a", "https://[::1]/a", "https://user@one.example/", "https://a.invalid/"})
    void tellsNothingOfWhatItMayNotFetch(String url) {
        String json = "{\"model\":\"gpt-image-2\",\"prompt\":\"x\",\"images\":[{\"image_url\":\"%s\"}]}".formatted(url);
        try (TestServer fetching = TestServer.with(Map.of("server.fetch-images", "true"))) {
            Client.Answer answer = new Client(fetching).post(Client.EDITS, json);
            assertThat(answer.status() + answer.at("error.message"))
                    .isEqualTo("400The image could not be downloaded from the given 'image_url'.");
        }
    }

    static Stream<Arguments> wrongForms() {
        return Stream.of(
                Arguments.of(form(), "image", "Missing required parameter: 'image'."),
                Arguments.of(
                        form().with("image", ImageSource.of("a.png", new byte[] {1, 2, 3})),
                        "image",
                        "Invalid file 'image'"),
                Arguments.of(
                        form().with("images", PICTURE),
                        "images",
                        "Unknown parameter: 'images'. For multipart/form-data use 'image' or 'image[]'."),
                Arguments.of(
                        form().with("image", PICTURE).with("n", "abc"),
                        "n",
                        "Invalid type for 'n': expected an integer, but got a string value that could not be converted into an integer."),
                Arguments.of(form().with("image", PICTURE).with("quality", ""), "quality", "Invalid value: ''."),
                Arguments.of(
                        form().with("image", PICTURE).with("../../etc", "x"),
                        "../../etc",
                        "Unknown parameter: '../../etc'."));
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void answersAsTheServiceDoes(Form form, String param, String message) {
        Client.Answer answer = client.post(Client.EDITS, form);
        assertThat(answer.at("error.param")).isEqualTo(param);
        assertThat(answer.at("error.message")).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "images: [], empty_array, images",
        "images: null, invalid_type, images",
        "images: {}, invalid_type, images",
        "images: ['x'], invalid_type, images[0]",
        "image: 'x', invalid_value, image"
    })
    void answersToWrongReferencesAsTheServiceDoes(String field, String code, String param) {
        String json = "{\"model\":\"gpt-image-2\",\"prompt\":\"x\",\"%s}"
                .formatted(field.replace("'", "\"").replaceFirst(":", "\":"));
        Client.Answer answer = client.post(Client.EDITS, json);
        assertThat(List.of(answer.at("error.code"), answer.at("error.param"))).containsExactly(code, param);
    }

    @Test
    void refusesMorePartsThanAnyEditNeeds() {
        Form form = form();
        for (int part = 0; part < 10_000; part++) {
            form.with("p" + part, "");
        }
        Client.Answer answer = client.post("/gesso/v1/check", form);
        assertThat(answer.status() + answer.at("error.message")).contains("400", "more than 64 parts");
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        client.post(
                Client.EDITS,
                form().with(
                                "image",
                                PngFile.rgba(SIZE, (x, y, channel) -> x * y * channel % 251)
                                        .source()));
        assertThat(server.uploads()).isEmpty();
    }
}
