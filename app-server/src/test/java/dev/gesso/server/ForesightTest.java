package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first thing that is wrong in a form is answered at once, whatever of it is still to come. */
final class ForesightTest {

    private static final int ANNOUNCED = 50_000_000;
    private static final String PNG = "\u0089PNG\r\n\u001a\n" + "x".repeat(1100);
    private static final String TEXT = "Dear cat, ".repeat(200);

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String head(String more) {
        String head = "POST %s HTTP/1.1\nHost: localhost\nContent-Length: %d\n".formatted(Client.EDITS, ANNOUNCED)
                + more + "Content-Type: multipart/form-data; boundary=b\n\n";
        return head.replace("\n", "\r\n");
    }

    private static String text(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String file(String name, String beginning) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.png\"\r\n\r\n%s"
                .formatted(name, beginning);
    }

    /** What comes back though of fifty megabytes nothing comes after this. */
    private static String answerTo(String beginning) {
        try (Wire wire = Wire.to(server)) {
            return wire.sendExactly(head("")).sendExactly(beginning).readUntil("}}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bogus   | 1       | Unknown parameter: 'bogus'.
            model   | dall-e-9| The model 'dall-e-9' does not exist.
            prompt  | ''      | Invalid 'prompt': empty string.
            n       | 11      | Expected a value <= 10, but got 11 instead.
            n       | many    | could not be converted into an integer
            quality | ultra   | Invalid value: 'ultra'.
            size    | 10x10   | Invalid size '10x10'. Width and height must both be divisible by 16.
            stream  | maybe   | Invalid type for 'stream'
            """)
    void findsATextThatIsWrong(String name, String value, String message) {
        String model = name.equals("model") ? "" : text("model", "gpt-image-2");
        assertThat(answerTo(model + text(name, value) + file("image", PNG))).contains("HTTP/1.1 400 ", message);
    }

    @ParameterizedTest
    @CsvSource({"image", "image[]", "mask"})
    void findsAFileThatIsNoPictureByItsBeginning(String name) {
        assertThat(answerTo(file(name, TEXT)))
                .contains("HTTP/1.1 400 ", "unsupported_file_mimetype", "'image/jpeg', 'image/png', and 'image/webp'");
    }

    @Test
    void findsAnImageTooMany() {
        String sixteen = (file("image[]", PNG) + "\r\n").repeat(16);
        assertThat(answerTo(text("model", "gpt-image-2") + sixteen + file("image[]", PNG)))
                .contains("HTTP/1.1 400 ", "array_above_max_length", "length 17");
    }

    @Test
    void complainsInTheServicesOrderOfWhatHasCome() {
        assertThat(answerTo(text("model", "gpt-image-2") + text("prompt", "a cat") + text("n", "0") + "--b"))
                .contains("Invalid 'n'");
        assertThat(answerTo(text("model", "dall-e-9") + text("bogus", "1") + "--b"))
                .contains("dall-e-9");
    }

    @Test
    void tellsTheJournalWhatHadCome() {
        try (Wire wire = Wire.to(server)) {
            wire.sendExactly(head("X-Gesso-Session: early\n"))
                    .sendExactly(text("model", "gpt-image-2") + text("quality", "ultra") + "--b")
                    .readUntil("}}");
        }
        String journal =
                new Client(server).get("/gesso/v1/journal?session=early").text();
        assertThat(List.of("status", "parameters.model", "parameters.quality", "findings.0.rule"))
                .extracting(path -> Json.at(journal, "data.0." + path))
                .containsExactly("400", "gpt-image-2", "ultra", "CHOICES_LISTED");
    }

    /** A caller that first sends everything, and only then looks for an answer. */
    @Test
    void isReadByACallerThatSendsOn() {
        try (Wire wire = Wire.to(server)) {
            wire.sendExactly(head("")).sendExactly(file("image", TEXT));
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                wire.sendExactly("x".repeat(1_000_000));
            }
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 400 ", "unsupported_file_mimetype");
        }
    }

    @Test
    void isReadByACallerThatSendsJsonOn() {
        try (Wire wire = Wire.to(server)) {
            wire.sendExactly(head("").replace("multipart/form-data; boundary=b", "application/json"))
                    .sendExactly("nonsense");
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                wire.sendExactly("x".repeat(1_000_000));
            }
            assertThat(wire.readUntil("}}")).contains("HTTP/1.1 400 ", "could not parse the JSON body");
        }
    }

    @Test
    void asksForNoBodyThatItDoesNotRead() {
        try (Wire wire = Wire.to(server)) {
            wire.sendExactly(head("Expect: 100-continue\nOrigin: https://evil.example\n"));
            assertThat(wire.readUntil("}}")).startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void asksForABodyThatItReads() {
        try (Wire wire = Wire.to(server)) {
            wire.sendExactly(head("Expect: 100-continue\n"));
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100 ");
            assertThat(wire.sendExactly(file("image", TEXT)).readUntil("}}")).startsWith("HTTP/1.1 400 ");
        }
    }
}
