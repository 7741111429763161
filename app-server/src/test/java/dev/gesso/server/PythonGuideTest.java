package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of OpenAI's image guide (2025-04), as its SDK for Python 3.3 sends them, byte for byte but for the
 * pictures, whose files are not part of the guide.
 */
final class PythonGuideTest {

    private static final String HEADERS = """
            Host: localhost
            Accept-Encoding: gzip, deflate
            Connection: close
            Accept: application/json
            User-Agent: OpenAI/Python 3.3.1
            X-Stainless-Lang: python
            X-Stainless-Package-Version: 3.3.1
            X-Stainless-OS: Linux
            X-Stainless-Arch: x64
            X-Stainless-Runtime: CPython
            X-Stainless-Runtime-Version: 3.12.3
            Authorization: Bearer sk-any
            X-Stainless-Async: false
            x-stainless-retry-count: 0
            x-stainless-read-timeout: 600
            """;

    private static final String BOUNDARY = "5d41402abc4b2a76b9719d911017c592";
    private static final Size SIZE = new Size(1024, 1024);

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String answer(String path, String type, String body) {
        try (Wire wire = Wire.to(server)) {
            return wire.send("POST " + path + " HTTP/1.1\n" + HEADERS + "Content-Length: " + body.length()
                            + "\nContent-Type: " + type + "\n\n")
                    .sendExactly(body)
                    .readAll();
        }
    }

    private static String text(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, ImageSource content) throws IOException {
        try (InputStream in = content.open()) {
            return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: image/png\r\n\r\n"
                    + new String(in.readAllBytes(), StandardCharsets.ISO_8859_1) + "\r\n";
        }
    }

    private static String edited(String... parts) {
        return answer(
                Client.EDITS,
                "multipart/form-data; boundary=" + BOUNDARY,
                String.join("", parts) + "--" + BOUNDARY + "--\r\n");
    }

    static Stream<String> generations() {
        return Stream.of(
                "{\"prompt\":\"\\nA children's book drawing of a veterinarian using a stethoscope to \\nlisten to the heartbeat"
                        + " of a baby otter.\\n\",\"model\":\"gpt-image-1\"}",
                "{\"prompt\":\"Draw a 2D pixel art style sprite sheet of a tabby gray cat\",\"background\":\"transparent\","
                        + "\"model\":\"gpt-image-1\",\"quality\":\"high\",\"size\":\"1024x1024\"}");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void generates(String json) {
        assertThat(answer(Client.GENERATIONS, "application/json", json))
                .startsWith("HTTP/1.1 200 ")
                .contains("b64_json");
    }

    @Test
    void makesAGiftBasketOfFourPictures() throws IOException {
        String prompt =
                "\nGenerate a photorealistic image of a gift basket on a white background \nlabeled 'Relax & Unwind'"
                        + " with a ribbon and handwriting-like font, \ncontaining all the items in the reference pictures.\n";
        ImageSource picture = Pictures.png(SIZE);
        assertThat(edited(
                        text("prompt", prompt),
                        text("model", "gpt-image-1"),
                        file("image[]", "body-lotion.png", picture),
                        file("image[]", "bath-bomb.png", picture),
                        file("image[]", "incense-kit.png", picture),
                        file("image[]", "soap.png", picture)))
                .startsWith("HTTP/1.1 200 ")
                .contains("b64_json");
    }

    @Test
    void putsAFlamingoIntoAPool() throws IOException {
        assertThat(edited(
                        text("prompt", "A sunlit indoor lounge area with a pool containing a flamingo"),
                        text("model", "gpt-image-1"),
                        file("image", "sunlit_lounge.png", Pictures.png(SIZE)),
                        file("mask", "mask.png", Masks.half(SIZE))))
                .startsWith("HTTP/1.1 200 ")
                .contains("b64_json");
    }
}
