package dev.gesso.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyMistakesTest {

    @Test
    void areToldAsFarAsAnybodyReads() {
        RawRequest request = Requests.edit(Profiles.free());
        SequencedMap<String, WireValue> parameters = new LinkedHashMap<>(request.parameters());
        IntStream.range(0, 5_000).forEach(number -> parameters.put("p" + number, new WireValue.Nothing()));
        RawRequest wrong = new RawRequest(request.operation(), request.encoding(), parameters);
        List<Finding> findings = new RequestChecker(List.of(Profiles.free().name()), Engines.HOSTED, Profiles.TODAY)
                .check(wrong, Optional.of(Profiles.free()))
                .findings();
        assertThat(findings).hasSize(100).extracting(Finding::rule).containsOnly("PARAMETERS_KNOWN");
        assertThat(findings.getFirst().param()).contains("p0");
    }
}
