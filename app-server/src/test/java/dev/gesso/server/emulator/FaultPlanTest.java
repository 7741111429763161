package dev.gesso.server.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.settings.SettingsException;
import dev.gesso.server.gate.Caller;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong, and when. */
final class FaultPlanTest {

    private static NumberedCall call(int number) {
        RawRequest request = Requests.generation(Profiles.free()).with(Parameter.PROMPT, "a dog in a boat");
        return new NumberedCall(
                number,
                Requests.checked(request, Profiles.free(), Engines.EMBEDDED),
                new Caller("ab12" + "0".repeat(60), Optional.of("otter")));
    }

    private static Optional<String> fault(FaultPlan plan, int number) {
        return plan.befalling(call(number));
    }

    @Test
    void followsTheScriptAndThenTheRules() {
        FaultPlan plan = FaultPlan.script(List.of("ok", "429")).and("500");
        assertThat(IntStream.range(0, 4).mapToObj(number -> fault(plan, number).orElse("-")))
                .containsExactly("ok", "429", "500", "500");
    }

    @ParameterizedTest
    @CsvSource({
        "500 when prompt=dog, true",
        "500 when prompt=in a boat, true",
        "500 when prompt=cat, false",
        "500 when model=free, true",
        "500 when model=gpt-image, false",
        "500 when key=ab12, true",
        "500 when key=cd34, false",
        "500 when key=otter, true",
        "500 when call=3, true",
        "500 when call=2, false",
        "500 when prompt=dog and call=3, true",
        "500 when prompt=cat and call=3, false",
        "500 when share=0, false",
        "500 when share=1, true"
    })
    void befallsWhatFits(String rule, boolean struck) {
        assertThat(fault(FaultPlan.NONE.and(rule), 2).isPresent()).isEqualTo(struck);
    }

    @Test
    void takesTheFirstRuleThatFits() {
        FaultPlan plan = FaultPlan.NONE
                .and("429 when prompt=cat")
                .and("503 when prompt=dog")
                .and("500");
        assertThat(fault(plan, 0)).contains("503");
    }

    @Test
    void strikesTheSameCallsForTheSameSeed() {
        FaultPlan plan = FaultPlan.NONE.and("500 when share=0.5 and seed=7");
        List<Boolean> struck = IntStream.range(0, 100)
                .mapToObj(number -> fault(plan, number).isPresent())
                .toList();
        assertThat(struck)
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(number -> fault(plan, number).isPresent())
                        .toList());
        assertThat(struck.stream().filter(hit -> hit).count()).isBetween(30L, 70L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"500 when", "500 when cat", "500 when colour=red", "500 when call=0", "500 when share=2", "boom"
            })
    void refusesWhatCannotBeRead(String rule) {
        assertThatThrownBy(() -> FaultPlan.NONE.and(rule)).isInstanceOf(SettingsException.class);
    }
}
