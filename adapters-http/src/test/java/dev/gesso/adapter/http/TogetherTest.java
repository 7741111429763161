package dev.gesso.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.fixture.Answers;
import dev.gesso.adapter.http.fixture.RawServer;
import dev.gesso.adapter.http.fixture.Scenes;
import dev.gesso.adapter.http.fixture.TestEngines;
import dev.gesso.core.contract.RemoteEngineContract.Scenario;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.request.Operation;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.rule.CheckedRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two engines that stand in for each other. */
class TogetherTest {

    private static final CheckedRequest REQUEST =
            Requests.checked(Requests.generation(Profiles.free()), Profiles.free(), Engines.HOSTED);

    private final RawServer first =
            RawServer.playing(Scenes.answering(200, Answers.whole(Answers.png(new Size(8, 8)))));
    private final RawServer reserve =
            RawServer.playing(Scenes.answering(200, Answers.whole(Answers.png(new Size(9, 9)))));
    private final List<CallEvent> journal = new ArrayList<>();
    private final HttpEngine engine = together(1, 0);

    @AfterEach
    void close() {
        engine.close();
        first.close();
        reserve.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_KEY", "TOO_MANY_CALLS"})
    void asksTheOtherWhereNothingWasCharged(Scenario scenario) {
        first.play(Scenes.openAi(scenario));
        assertThat(engine.send(REQUEST)).isInstanceOf(Answer.Produced.class);
        assertThat(reserve.received()).hasSize(1);
        assertThat(journal).hasAtLeastOneElementOfType(CallEvent.PassedOn.class);
    }

    @Test
    void asksTheOtherWhereNobodyIsThere() {
        first.close();
        assertThat(engine.send(REQUEST)).isInstanceOf(Answer.Produced.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVER_ERROR", "GARBAGE", "NO_PICTURE", "CUT_ANSWER", "NO_ANSWER"})
    void asksNobodyElseWhereItMayHaveBeenCharged(Scenario scenario) {
        first.play(Scenes.openAi(scenario));
        assertThatThrownBy(() -> engine.send(REQUEST)).isInstanceOf(EngineException.class);
        assertThat(reserve.received()).isEmpty();
    }

    @Test
    void asksNobodyElseWhereTheRequestWasRefused() {
        first.play(Scenes.openAi(Scenario.REFUSAL));
        assertThat(engine.send(REQUEST)).isInstanceOf(Answer.Refused.class);
        assertThat(reserve.received()).isEmpty();
    }

    @Test
    void dividesCallsByWeight() {
        try (HttpEngine shared = together(3, 1)) {
            for (int round = 0; round < 200; round++) {
                shared.send(REQUEST);
            }
        }
        assertThat(first.received().size()).isBetween(125, 175);
        assertThat(reserve.received()).hasSize(200 - first.received().size());
    }

    @Test
    void stopsCallingAnEngineThatFails() {
        first.play(Scenes.openAi(Scenario.TOO_MANY_CALLS));
        for (int round = 0; round < 10; round++) {
            engine.send(REQUEST);
        }
        assertThat(first.received()).hasSize(5);
        assertThat(reserve.received()).hasSize(10);
    }

    @Test
    void isTakenToLeaveUndoneWhatOneOfThemDoes() {
        EngineTraits traits = SharedTraits.of(
                "both",
                List.of(
                        TestEngines.settings(first, new EngineKind.OpenAi()).traits(),
                        TestEngines.settings(first, new EngineKind.SgLang()).traits()));
        assertThat(traits.limits().ignores(Operation.EDIT, Parameter.MASK)).isTrue();
        assertThat(traits.free()).isFalse();
        assertThat(traits.extraParameters()).isEmpty();
    }

    private HttpEngine together(int weight, int other) {
        return TestEngines.engines(journal::add)
                .openTogether(
                        "both",
                        List.of(
                                TestEngines.settings(first).withWeight(weight),
                                TestEngines.settings(reserve).withWeight(other)));
    }
}
