package dev.gesso.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.Headers;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.request.WireValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of a request before all of it has come. */
class BeginningTest {

    private static final ModelProfile PROFILE = Profiles.free();

    static Stream<Rule> rules() {
        return Rules.IN_ORDER.stream();
    }

    private static RequestChecker checker(RuleExample example) {
        return new RequestChecker(List.of(PROFILE.name()), example.engine(), Profiles.TODAY);
    }

    private static List<Finding> foundOf(RawRequest beginning) {
        return new RequestChecker(List.of(PROFILE.name()), Engines.HOSTED, Profiles.TODAY)
                .checkBeginning(
                        beginning, beginning.value(Parameter.MODEL).map(named -> PROFILE), Optional.of(PROFILE));
    }

    /** The same request, as it is after each of its parameters, of which the model comes first or last. */
    private static Stream<RawRequest> beginnings(RawRequest whole) {
        List<String> names = new ArrayList<>(whole.parameters().keySet());
        List<String> modelLast = new ArrayList<>(names);
        if (modelLast.remove("model")) {
            modelLast.add("model");
        }
        return Stream.of(names, modelLast)
                .flatMap(order -> IntStream.rangeClosed(1, order.size()).mapToObj(count -> part(whole, order, count)));
    }

    private static RawRequest part(RawRequest whole, List<String> names, int count) {
        SequencedMap<String, WireValue> values = new LinkedHashMap<>();
        names.subList(0, count)
                .forEach(name -> values.put(name, whole.parameters().get(name)));
        return new RawRequest(whole.operation(), whole.encoding(), values);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingThatTheRestPutsRight(Rule rule) {
        RuleExample example = RuleExample.of(rule);
        List<String> whole = checker(example).check(example.request(), example.profile()).findings().stream()
                .map(Finding::rule)
                .toList();
        assertThat(beginnings(example.request()))
                .allSatisfy(beginning -> assertThat(foundOf(example, beginning))
                        .extracting(Finding::rule)
                        .isSubsetOf(whole));
    }

    private static List<Finding> foundOf(RuleExample example, RawRequest beginning) {
        boolean named = beginning.value(Parameter.MODEL).isPresent();
        return checker(example)
                .checkBeginning(beginning, example.profile().filter(profile -> named), Optional.of(PROFILE));
    }

    @ParameterizedTest
    @EnumSource(NumberRule.class)
    void findsNumbersThatAreWrong(NumberRule rule) {
        RawRequest wrong = RuleExample.of(rule).request();
        assertThat(foundOf(wrong)).extracting(Finding::rule).contains(rule.name());
    }

    @Test
    void findsAFileThatIsNoPictureBeforeAModelIsNamed() {
        RawRequest beginning =
                RawRequest.edit().with("image", new WireValue.Upload(Pictures.source(Headers.text("Dear cat"))));
        assertThat(foundOf(beginning)).extracting(Finding::rule).containsExactly("FILE_TYPE_SUPPORTED");
    }

    @Test
    void findsNothingInTheFirstBytesOfAPicture() throws IOException {
        try (InputStream picture = Pictures.png(new Size(1024, 1024)).open()) {
            byte[] head = picture.readNBytes(512);
            RawRequest beginning = Requests.editOf(PROFILE, Pictures.source(head));
            assertThat(foundOf(beginning)).isEmpty();
            assertThat(foundOf(beginning.without(Parameter.MODEL))).isEmpty();
        }
    }

    @Test
    void missesNothingThatMayYetCome() {
        assertThat(foundOf(RawRequest.edit().with(Parameter.N, "2"))).isEmpty();
    }
}
