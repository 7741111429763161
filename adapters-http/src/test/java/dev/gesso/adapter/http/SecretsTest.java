package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.fixture.Fault;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.CheckedRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither a key, nor a prompt, nor base64 is in any message, trace or event, whatever an engine does with them. */
class SecretsTest {

    private static final String PROMPT = "the canary prompt of nobody";
    private static final CheckedRequest REQUEST = Requests.checked(
            Requests.generation(Profiles.free()).with(Parameter.PROMPT, PROMPT), Profiles.free(), Engines.HOSTED);

    private final RawServer server = RawServer.playing((request, wire) -> wire.close());
    private final List<CallEvent> journal = new ArrayList<>();
    private final HttpEngine engine = TestEngines.engines(journal::add).open(TestEngines.settings(server));

    @AfterEach
    void close() {
        engine.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void areInNothingThatIsToldOfAFault(Fault fault) {
        server.play(fault.script());
        assertThat(told() + journal).doesNotContain(TestEngines.KEY, PROMPT, "iVBOR");
    }

    @Test
    void areTakenOutWhereAnEngineRepeatsThem() {
        server.play((request, wire) -> {
            String body = "{\"error\":{\"message\":\"key " + TestEngines.KEY + " may not draw " + PROMPT + "\"}}";
            wire.answer(400, "application/json", body.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(told()).contains("key ••• may not draw [prompt]").doesNotContain(TestEngines.KEY, PROMPT);
    }

    @Test
    void areNotPrintedWithSettings() {
        assertThat(TestEngines.settings(server).toString()).doesNotContain(TestEngines.KEY);
    }

    private String told() {
        try {
            return switch (engine.send(REQUEST)) {
                case Answer.Produced produced -> produced.toString();
                case Answer.Refused refused -> refused.toString();
            };
        } catch (EngineException failed) {
            StringWriter trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            return trace.toString() + failed.failure();
        }
    }
}
