package dev.gesso.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.rule.CheckedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an {@link ImageEngine} keeps that asks somebody else to draw: it says exactly what is known, and sends once. */
public interface RemoteEngineContract extends ImageEngineContract {

    /** Something that can become of a request; each adapter's test spells it in its own bytes. */
    enum Scenario {
        /** The engine does not like the request. */
        REFUSAL,
        /** The engine does not know the key. */
        UNKNOWN_KEY,
        /** The engine takes no more calls, and asks to wait for two seconds. */
        TOO_MANY_CALLS,
        /** The engine is out of order and says so. */
        SERVER_ERROR,
        /** The engine answers something that nobody can read. */
        GARBAGE,
        /** The engine answers without a picture. */
        NO_PICTURE,
        /** The connection breaks in the midst of the answer. */
        CUT_ANSWER,
        /** The connection breaks before an answer. */
        NO_ANSWER,
        /** The engine never answers. */
        SILENCE,
        /** Nobody is there. */
        NO_SERVER
    }

    /** From now on, requests end like that. */
    void play(Scenario scenario);

    /** How many whole requests reached the other side. */
    int requestsReceived();

    /** The same engine with little time. */
    ImageEngine hurriedEngine();

    /** Words of the request's prompt, and of the key, that no message may hold. */
    String secret();

    @Test
    default void handsOnARefusal() {
        play(Scenario.REFUSAL);
        assertThat(engine().send(checked(request())))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.message()).isNotBlank());
        assertThat(requestsReceived()).isOne();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REFUSAL")
    default void saysWhatIsKnown(Scenario scenario) {
        play(scenario);
        ImageEngine engine = scenario == Scenario.SILENCE ? hurriedEngine() : engine();
        CheckedRequest request = checked(request());
        assertThatThrownBy(() -> engine.send(request)).isInstanceOfSatisfying(EngineException.class, ended -> {
            assertThat(ended.failure()).isInstanceOf(expected(scenario));
            assertThat(ended.failure().isSurelyNotBilled()).isEqualTo(isSurelyNotBilled(scenario));
            assertThat(ended.failure().message()).isNotBlank().doesNotContain(secret());
        });
        assertThat(requestsReceived()).isEqualTo(scenario == Scenario.NO_SERVER ? 0 : 1);
    }

    private static Class<? extends EngineFailure> expected(Scenario scenario) {
        return switch (scenario) {
            case UNKNOWN_KEY -> EngineFailure.Unauthorised.class;
            case TOO_MANY_CALLS -> EngineFailure.TooManyCalls.class;
            case SERVER_ERROR, CUT_ANSWER, NO_ANSWER, SILENCE -> EngineFailure.OutcomeUnknown.class;
            case GARBAGE, NO_PICTURE -> EngineFailure.BadAnswer.class;
            case NO_SERVER -> EngineFailure.NotSent.class;
            case REFUSAL -> throw new IllegalArgumentException("A refusal is an answer");
        };
    }

    private static boolean isSurelyNotBilled(Scenario scenario) {
        return switch (scenario) {
            case REFUSAL, UNKNOWN_KEY, TOO_MANY_CALLS, NO_SERVER -> true;
            case SERVER_ERROR, CUT_ANSWER, NO_ANSWER, SILENCE, GARBAGE, NO_PICTURE -> false;
        };
    }
}
