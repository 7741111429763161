package dev.gesso.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.FormParts;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Received;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our requests and those of OpenAI's own clients are the same, field by field. Where they differ, a test says how and
 * why.
 */
class OfficialClientsTest {

    private static final String NODE = "node-6.49.0";
    private static final String JAVA = "java-4.101.0";
    private static final int TYPICAL = 10;

    private final RawServer server =
            RawServer.playing(Scenes.answering(200, Answers.whole(Answers.png(new Size(64, 64)))));
    private final HttpEngine engine = TestEngines.open(server);

    @AfterEach
    void close() {
        engine.close();
        server.close();
    }

    static Stream<Arguments> typicalRequests() {
        return Stream.of(NODE, JAVA)
                .flatMap(client -> Stream.iterate(1, number -> number + 1)
                        .limit(TYPICAL)
                        .map(number -> Arguments.of(client, number)));
    }

    @ParameterizedTest
    @MethodSource("typicalRequests")
    void asksAtTheSameAddress(String client, int number) {
        assertThat(ours(number).line())
                .isEqualTo(Captured.request(client, number).line());
    }

    @ParameterizedTest
    @MethodSource("typicalRequests")
    void sendsTheSameFields(String client, int number) {
        assertThat(fields(ours(number))).isEqualTo(fields(Captured.request(client, number)));
    }

    @ParameterizedTest
    @MethodSource("typicalRequests")
    void showsTheKeyInTheSameWay(String client, int number) {
        assertThat(Captured.request(client, number).headers().value("authorization"))
                .hasValue("Bearer REDACTED");
        assertThat(ours(number).headers().value("authorization")).hasValue("Bearer " + TestEngines.KEY);
    }

    /** Theirs send a file read from a stream in chunks; some proxies want to know the length beforehand. */
    @Test
    void saysHowLongEveryBodyIs() {
        assertThat(Captured.request(JAVA, 7).headers().value("transfer-encoding"))
                .hasValue("chunked");
        assertThat(ours(7).headers().value("content-length")).isPresent();
        assertThat(ours(7).headers().value("transfer-encoding")).isEmpty();
    }

    /** Base64 of what is compressed already would only be compressed again, at the cost of time and memory. */
    @Test
    void asksForNoCompression() {
        assertThat(Captured.request(NODE, 1).headers().value("accept-encoding")).hasValue("gzip, deflate");
        assertThat(ours(1).headers().value("accept-encoding")).isEmpty();
    }

    /** Node's client asks for JSON even where it wants a stream. */
    @Test
    void saysThatAStreamIsWanted() {
        assertThat(Captured.request(NODE, 3).headers().value("accept")).hasValue("application/json");
        assertThat(ours(3).headers().value("accept")).hasValue("text/event-stream");
    }

    /** Who runs which system on what machine is nobody's business. */
    @Test
    void tellsNothingOfTheMachine() {
        assertThat(Captured.request(NODE, 1).headers().value("x-stainless-os")).isPresent();
        assertThat(ours(1).headers().all())
                .extracting(header -> header.name().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "accept",
                        "authorization",
                        "content-length",
                        "content-type",
                        "host",
                        "connection",
                        "user-agent");
    }

    /** Java's client gives every image of a list the type of the first; ours looks at each. */
    @Test
    void namesTheTypeOfEachFileByItsContent() {
        assertThat(FormParts.of(Captured.request(JAVA, 7)))
                .extracting(FormParts.Part::type)
                .startsWith("image/png", "image/png");
        assertThat(FormParts.of(ours(7))).extracting(FormParts.Part::type).contains("image/png", "image/jpeg");
    }

    /** A file's name may tell more than its owner wants. */
    @Test
    void sendsNoNamesOfFiles() {
        assertThat(FormParts.of(ours(7))).extracting(FormParts.Part::file).contains("image-1.png", "image-2.jpg");
    }

    /** Java's client says that texts are texts, which is what they are anyway (RFC 7578, chapter 4.4). */
    @Test
    void declaresNoTypeForTexts() {
        assertThat(FormParts.part(Captured.request(JAVA, 6), "prompt").type()).isEqualTo("text/plain; charset=utf-8");
        assertThat(FormParts.part(ours(6), "prompt").type()).isEmpty();
    }

    /** A list of one image is an image: the service takes either name. */
    @Test
    void callsAListOfOneImageAnImage() {
        assertThat(FormParts.of(Captured.request(NODE, 9)))
                .extracting(FormParts.Part::name)
                .contains("image[]");
        assertThat(FormParts.of(ours(9))).extracting(FormParts.Part::name).contains("image");
    }

    private Received ours(int number) {
        RawRequest raw = TypicalRequests.of(number);
        engine.send(Requests.checked(raw, Profiles.free(), Engines.HOSTED));
        return server.received().getLast();
    }

    /** What a request says, in whatever order: names and values, and for files that there is one. */
    private static Set<String> fields(Received request) {
        return request.headers().value("content-type").orElse("").startsWith("multipart/")
                ? parts(FormParts.of(request))
                : members(request.body());
    }

    private static Set<String> members(byte[] json) {
        WireValue.Fields fields = (WireValue.Fields) JsonTree.parse(json).orElseThrow();
        return fields.members().entrySet().stream()
                .map(member -> member.getKey() + "=" + member.getValue())
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(List<FormParts.Part> parts) {
        long images =
                parts.stream().filter(part -> part.name().startsWith("image")).count();
        return parts.stream()
                .map(part -> part.file().isEmpty()
                        ? part.name() + "=" + part.text()
                        : part.name().replace("image[]", images == 1 ? "image" : "image[]") + " is a file")
                .collect(Collectors.toSet());
    }
}
