package dev.gesso.adapter.sketch.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonTest {

    /** A record such as stages give. */
    private record Example(String words, Optional<Size> size, OptionalInt number, List<Boolean> flags) {}

    @Test
    void printsRecords() {
        assertThat(Json.of(new Example("a", Optional.of(new Size(2, 3)), OptionalInt.of(7), List.of(true, false))))
                .isEqualTo("{\"is\":\"Example\",\"words\":\"a\",\"size\":{\"is\":\"Size\",\"width\":2,\"height\":3},"
                        + "\"number\":7,\"flags\":[true,false]}");
    }

    @Test
    void printsWhatIsNotThere() {
        assertThat(Json.of(new Example("", Optional.empty(), OptionalInt.empty(), List.of())))
                .contains("\"size\":null", "\"number\":null", "\"flags\":[]");
    }

    @Test
    void printsMaps() {
        assertThat(Json.of(Map.of("a", 1.5))).isEqualTo("{\"a\":1.5}");
    }

    @Test
    void escapesWhatWouldEndAString() {
        assertThat(Json.of("a\"b\\c\nd")).isEqualTo("\"a\\\"b\\\\c\\u000ad\"");
    }

    @Test
    void printsConstantsByTheirNames() {
        assertThat(Json.of(Effort.HIGH)).isEqualTo("\"HIGH\"");
    }
}
