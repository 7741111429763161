package dev.gesso.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.cost.Usage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireAnswerTest {

    @Test
    void readsPicturesByTheirNumbers() {
        assertThat(read("{\"data\":[{\"b64_json\":\"0\"},{\"b64_json\":\"1\"}]}")
                        .pictures())
                .containsExactly(0, 1);
    }

    @Test
    void readsTheUsageWithDetails() {
        assertThat(
                        read("{\"usage\":{\"input_tokens\":371,\"input_tokens_details\":{\"image_tokens\":352,\"text_tokens\":19},"
                                        + "\"output_tokens\":449,\"output_tokens_details\":{\"image_tokens\":439,\"text_tokens\":10}}}")
                                .usage())
                .hasValue(new Usage(19, 352, 439, 10));
    }

    @Test
    void readsTheUsageWithoutDetails() {
        assertThat(read("{\"usage\":{\"input_tokens\":20,\"output_tokens\":100}}")
                        .usage())
                .hasValue(new Usage(20, 0, 100, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"usage\":null}",
                "{\"usage\":{}}",
                "{\"usage\":\"none\"}",
                "{\"usage\":{\"input_tokens\":1}}"
            })
    void takesNoUsageForNone(String json) {
        assertThat(read(json).usage()).isEmpty();
    }

    @Test
    void leavesWordsOpenAndPassesOverWhatItDoesNotKnow() {
        WireAnswer answer = read("{\"size\":\"1536x2048\",\"quality\":\"max\",\"new\":{\"a\":[1,2.5,true,null]},"
                + "\"data\":[{\"b64_json\":\"0\",\"generation_id\":7,\"revised_prompt\":\"an otter\"}]}");
        assertThat(answer.revisedPrompt()).hasValue("an otter");
        assertThat(answer.pictures()).containsExactly(0);
    }

    @Test
    void readsAnEvent() {
        WireAnswer event = read("{\"type\":\"image_edit.partial_image\",\"b64_json\":\"0\",\"partial_image_index\":2}");
        assertThat(event.type()).hasValue("image_edit.partial_image");
        assertThat(event.partialIndex()).hasValue(2);
        assertThat(event.pictures()).containsExactly(0);
    }

    @Test
    void readsAddresses() {
        assertThat(read("{\"data\":[{\"url\":\"https://a.example/1.png\",\"b64_json\":null}]}")
                        .urls())
                .containsExactly("https://a.example/1.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"text\"", "{", "{} {}", "nonsense", "{\"a\":1e}"})
    void takesNothingElseForAnAnswer(String json) {
        assertThat(WireAnswer.parse(json.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static WireAnswer read(String json) {
        return WireAnswer.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
