package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.port.EngineFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted for Prometheus. */
final class MetricsTest {

    private static String metrics(TestServer server) {
        return new Client(server).get("/gesso/v1/metrics").text();
    }

    @Test
    void countsTokensAndMoneyByModelAndEngine() {
        try (TestServer service = TestServer.start();
                TestServer gateway = TestServer.inFrontOf(service)) {
            new Client(gateway).post(Client.GENERATIONS, Posts.CAT);
            new Client(gateway).post(Client.GENERATIONS, Posts.CAT);
            assertThat(metrics(gateway))
                    .contains(
                            "gesso_pictures_total{engine=\"openai\",model=\"gpt-image-2\"} 2\n",
                            "gesso_tokens_total{engine=\"openai\",kind=\"image_output\",model=\"gpt-image-2\"} 2096\n")
                    .containsPattern("gesso_cost_dollars_total\\{engine=\"openai\",model=\"gpt-image-2\"} 0\\.0\\d+\n");
        }
    }

    @Test
    void countsPicturesThatCostNothing() {
        try (TestServer server = TestServer.start()) {
            new Client(server).post(Client.GENERATIONS, Posts.CAT);
            assertThat(metrics(server))
                    .containsPattern("gesso_cost_dollars_total\\{engine=\"[a-z]+\",model=\"gpt-image-2\"} 0\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "status=401"})
    void countsAttemptsOfEnginesByHowTheyEnded(String fault) {
        try (TestServer service = TestServer.with(Map.of("server.fault.script", fault));
                TestServer gateway = TestServer.inFrontOf(service)) {
            new Client(gateway).post(Client.GENERATIONS, Posts.CAT);
            new Client(gateway).post(Client.GENERATIONS, Posts.CAT);
            assertThat(metrics(gateway))
                    .contains("gesso_engine_attempts_total{engine=\"openai\",outcome=\"answered\"} 1\n")
                    .containsPattern(
                            "gesso_engine_attempts_total\\{engine=\"openai\",outcome=\"(unauthorised|outcome_unknown)\"} 1\n");
        }
    }

    @Test
    void countsCallsOfWhichNobodyKnowsHowTheyEnded() {
        SlowEngine engine = new SlowEngine(false);
        engine.fail(new EngineFailure.OutcomeUnknown("no answer came"));
        try (TestServer server = TestServer.drawingBy(engine)) {
            new Client(server).post(Client.GENERATIONS, Posts.CAT);
            assertThat(metrics(server)).contains("\ngesso_unknown_calls 1\n");
        }
    }
}
