package dev.gesso.adapter.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.http.CallLimits;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.Retries;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.contract.RemoteEngineContract;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.OutputFormat;
import dev.gesso.core.request.Parameter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The port's contract, held by an engine of some kind on a real socket. */
interface DialectContract extends RemoteEngineContract {

    RawServer server();

    EngineKind kind();

    default EngineSettings settings() {
        return TestEngines.settings(server(), kind());
    }

    /** How this kind of engine spells a scenario. */
    default RawServer.Script spelt(Scenario scenario) {
        return Scenes.openAi(scenario);
    }

    @Override
    default ImageEngine engine() {
        return TestEngines.engines().open(settings());
    }

    @Override
    default ImageEngine hurriedEngine() {
        return TestEngines.engines()
                .open(settings()
                        .withLimits(new CallLimits(Duration.ofMillis(300), Duration.ofSeconds(9), Retries.NONE)));
    }

    @Override
    default void play(Scenario scenario) {
        if (scenario == Scenario.NO_SERVER) {
            server().close();
        } else {
            server().play(spelt(scenario));
        }
    }

    @Override
    default int requestsReceived() {
        return server().received().size();
    }

    @Override
    default String secret() {
        return TestEngines.KEY;
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    default void paysForNoDrawingThatCannotBeRead(Operation operation) {
        assertThat(settings().traits().limits().ignores(operation, Parameter.SVG))
                .isTrue();
    }

    @Override
    default List<OutputFormat> formats() {
        return List.of(OutputFormat.PNG, OutputFormat.JPEG);
    }
}
