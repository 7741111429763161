package dev.gesso.adapter.http.cassette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.DrawingScript;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.adapter.http.fixture.TestPictures;
import dev.gesso.core.contract.RemoteEngineContract.Scenario;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import dev.gesso.core.rule.CheckedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is recorded once can be played as often as one likes. */
class CassetteTest {

    private static final RawRequest OTTER = Requests.generation(Profiles.free())
            .with(Parameter.SIZE, "1024x640")
            .with(Parameter.USER, "jane@example.org");

    private final RawServer server = RawServer.playing(new DrawingScript());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void playsWhatWasRecorded() {
        Answer recorded = record(OTTER);
        assertThat(digests(replay(OTTER))).isEqualTo(digests(recorded));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void playsUsageAndTheRequestId() {
        Answer.Produced recorded = (Answer.Produced) record(OTTER);
        assertThat((Answer.Produced) replay(OTTER))
                .returns(recorded.usage(), Answer.Produced::usage)
                .returns(recorded.requestId(), Answer.Produced::requestId);
    }

    @Test
    void playsAStreamWithItsUnfinishedPictures() {
        RawRequest streamed = OTTER.with(Parameter.STREAM, true).with(Parameter.PARTIAL_IMAGES, 2);
        record(streamed);
        List<Integer> shown = new ArrayList<>();
        try (HttpEngine engine = replaying()) {
            engine.send(checked(streamed), (index, image) -> shown.add(index));
        }
        assertThat(shown).containsExactly(0, 1);
    }

    @Test
    void knowsAnEditWhateverItsBoundary() {
        RawRequest edit = RawRequest.edit()
                .with(Parameter.MODEL, "free")
                .with(Parameter.PROMPT, "At night")
                .withImages(
                        List.of(new WireValue.Upload(TestPictures.png()), new WireValue.Upload(TestPictures.jpeg())));
        assertThat(digests(record(edit))).isEqualTo(digests(replay(edit)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_KEY", "TOO_MANY_CALLS", "SERVER_ERROR", "GARBAGE", "NO_PICTURE", "CUT_ANSWER"})
    void playsFailuresAsTheyWere(Scenario scenario) {
        server.play(Scenes.openAi(scenario));
        EngineFailure recorded = failure(() -> record(OTTER));
        assertThat(failure(() -> replay(OTTER))).hasSameClassAs(recorded);
    }

    @Test
    void playsAnswersInTheirOrderAndThenTheLastAgain() {
        record(OTTER);
        server.play(Scenes.answering(200, Answers.whole(Answers.png(new Size(8, 8)))));
        record(OTTER);
        try (HttpEngine engine = replaying()) {
            assertThat(Stream.generate(() -> sizeFrom(engine)).limit(3)).containsExactly("1024x640", "8x8", "8x8");
        }
    }

    @Test
    void namesTheNearestRecordingWhereARequestIsUnknown() {
        record(OTTER);
        record(OTTER.with(Parameter.N, 2).with(Parameter.QUALITY, "low"));
        assertThat(failure(() -> replay(OTTER.with(Parameter.QUALITY, "high"))))
                .isInstanceOf(EngineFailure.NotSent.class)
                .extracting(EngineFailure::message)
                .asString()
                .contains("the nearest recording is POST /v1/images/generations, which differs in quality");
    }

    @Test
    void writesNoKeyAndNotWhoseRequestItIs() throws IOException {
        record(OTTER);
        assertThat(Files.readString(folder.resolve("001.json")))
                .contains("\"prompt\": \"A baby otter\"", "\"b64_json\": \"001-1.png\"")
                .doesNotContain(TestEngines.KEY, "jane");
    }

    private String sizeFrom(HttpEngine engine) {
        return ((Answer.Produced) engine.send(checked(OTTER)))
                .images()
                .getFirst()
                .size()
                .toString();
    }

    private Answer record(RawRequest raw) {
        try (HttpEngine engine = TestEngines.engines().recording(folder).open(TestEngines.settings(server))) {
            return engine.send(checked(raw));
        }
    }

    private Answer replay(RawRequest raw) {
        try (HttpEngine engine = replaying()) {
            return engine.send(checked(raw));
        }
    }

    private HttpEngine replaying() {
        return TestEngines.engines().replaying(folder, 0).open(TestEngines.settings(server));
    }

    private static CheckedRequest checked(RawRequest raw) {
        return Requests.checked(raw, Profiles.free(), Engines.HOSTED);
    }

    private static List<ImageDigest> digests(Answer answer) {
        return ((Answer.Produced) answer)
                .images().stream().map(image -> ImageDigest.of(image.content())).toList();
    }

    private static EngineFailure failure(Supplier<Answer> call) {
        try {
            throw new AssertionError("An answer: " + call.get());
        } catch (EngineException failed) {
            return failed.failure();
        }
    }
}
