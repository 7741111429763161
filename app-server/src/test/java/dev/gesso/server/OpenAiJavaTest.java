package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.HttpResponse;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FileObject;
import com.openai.models.files.FilePurpose;
import com.openai.models.images.ImageEditParams;
import com.openai.models.images.ImageGenStreamEvent;
import com.openai.models.images.ImageGenerateParams;
import com.openai.models.images.ImagesResponse;
import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.server.route.CallLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official SDK for Java, as it is published, against an emulator, and against a gateway in front of one. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
final class OpenAiJavaTest {

    private static final Size SIZE = new Size(1024, 1024);

    @TempDir
    private static Path folder;

    private final TestServer emulator = TestServer.start();
    private final TestServer server;
    private final OpenAIClient client;

    OpenAiJavaTest(boolean gateway) {
        server = gateway ? TestServer.inFrontOf(emulator) : emulator;
        client = client(server);
    }

    private static OpenAIClient client(TestServer server) {
        return OpenAIOkHttpClient.builder()
                .baseUrl(server.uri("/v1").toString())
                .apiKey("sk-any")
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        emulator.close();
    }

    private static ImageGenerateParams.Builder otter() {
        return ImageGenerateParams.builder()
                .model("gpt-image-2")
                .prompt("a baby otter")
                .size("1024x1024")
                .quality(ImageGenerateParams.Quality.LOW);
    }

    private static ImageEditParams.Builder hat() {
        return ImageEditParams.builder()
                .model("gpt-image-2")
                .prompt("add a hat")
                .size("1024x1024");
    }

    private static Path file(String name, ImageSource content) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = content.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static byte[] first(ImagesResponse response) {
        return Base64.getDecoder()
                .decode(response.data().orElseThrow().getFirst().b64Json().orElseThrow());
    }

    @Test
    void generates() {
        ImagesResponse response = client.images().generate(otter().build());
        assertThat(first(response)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(response.usage().orElseThrow().totalTokens()).isEqualTo(1058);
    }

    @Test
    void editsOnePicture() throws IOException {
        ImageEditParams params =
                hat().image(file("one.png", Pictures.png(SIZE))).build();
        assertThat(first(client.images().edit(params))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void editsFourPicturesWithAMask() throws IOException {
        List<InputStream> pictures = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            pictures.add(Pictures.png(SIZE).open());
        }
        ImageEditParams params = hat().imageOfInputStreams(pictures)
                .mask(file("mask.png", Masks.half(SIZE)))
                .n(2L)
                .build();
        assertThat(client.images().edit(params).data().orElseThrow()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void streams(long partials) {
        ImageGenerateParams params = otter().partialImages(partials).build();
        try (StreamResponse<ImageGenStreamEvent> events = client.images().generateStreaming(params)) {
            List<ImageGenStreamEvent> all = events.stream().toList();
            assertThat(all).hasSize((int) partials + 1);
            assertThat(all.getLast().isGenerationCompleted()).isTrue();
        }
    }

    @Test
    void streamsAnEdit() throws IOException {
        ImageEditParams params = hat().image(file("one.png", Pictures.png(SIZE)))
                .partialImages(1L)
                .build();
        try (var events = client.images().editStreaming(params)) {
            assertThat(events.stream().toList()).hasSize(2);
        }
    }

    @Test
    void understandsWhatIsWrong() {
        ImageGenerateParams wrong = otter().size("1000x1000").build();
        assertThatThrownBy(() -> client.images().generate(wrong))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Width and height must both be divisible by 16.");
    }

    @Test
    void triesAgainWhereItMay() {
        try (TestServer shaky = TestServer.with(Map.of("server.fault.script", "500,status=429;retry-after=0,ok"))) {
            assertThat(first(client(shaky).images().generate(otter().build()))).isNotEmpty();
            assertThat(shaky.lines()).extracting(CallLog.Line::status).containsExactly(500, 429, 200);
        }
    }

    @Test
    void triesNotAgainWhereItWouldBuyAgain() {
        SlowEngine engine = new SlowEngine(false);
        engine.fail(new EngineFailure.OutcomeUnknown("no answer came"));
        try (TestServer lossy = TestServer.drawingBy(engine)) {
            assertThatThrownBy(() -> client(lossy).images().generate(otter().build()))
                    .isInstanceOf(InternalServerException.class);
            assertThat(engine.calls()).isEqualTo(1);
        }
    }

    @Test
    void keepsFiles() throws IOException {
        FileCreateParams params = FileCreateParams.builder()
                .file(file("upload.png", Pictures.png(SIZE)))
                .purpose(FilePurpose.VISION)
                .build();
        FileObject kept = client.files().create(params);
        try (HttpResponse content = client.files().content(kept.id())) {
            assertThat(content.body().readAllBytes()).hasSize((int) kept.bytes());
        }
        assertThat(client.files().delete(kept.id()).deleted()).isTrue();
    }

    @Test
    void knowsModels() {
        assertThat(client.models().retrieve("gpt-image-2").id()).isEqualTo("gpt-image-2");
        assertThat(client.models().list().data()).isNotEmpty();
        assertThatThrownBy(() -> client.models().retrieve("gpt-image-9")).isInstanceOf(NotFoundException.class);
    }
}
