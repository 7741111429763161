package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class JsonPageTest {

    @Test
    void writesFieldsInTheirOrder() {
        assertThat(JsonPage.of(page -> page.text("b", "x").number("a", 1).flag("c", true)))
                .isEqualTo("""
                        {
                          "b" : "x",
                          "a" : 1,
                          "c" : true
                        }
                        """);
    }

    @Test
    void writesNullForWhatIsNotThere() {
        assertThat(JsonPage.of(page -> page.text("a", Optional.empty())
                        .number("b", OptionalLong.empty())
                        .object("c", Optional.<String>empty(), (inner, value) -> inner.text("never", value))))
                .isEqualToIgnoringWhitespace("{\"a\":null,\"b\":null,\"c\":null}");
    }

    @Test
    void writesLists() {
        assertThat(JsonPage.of(page -> page.texts("a", List.of("x", "y"))
                        .objects("b", List.of(1, 2), (inner, value) -> inner.number("n", value))))
                .isEqualToIgnoringWhitespace("{\"a\":[\"x\",\"y\"],\"b\":[{\"n\":1},{\"n\":2}]}");
    }

    @Test
    void escapesWhatCouldMoveACursor() {
        assertThat(JsonPage.of(page -> page.text("a", "\u001b[2J\"\n"))).contains("\"\\u001B[2J\\\"\\n\"");
    }
}
