package dev.gesso.adapter.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of values that are as they should be, and what is told of others. */
final class ShapesTest {

    private static final Shape<String> COLOUR = Shapes.word(List.of("red", "green"), word -> word);

    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "0.7e1, 7", "10, 10", "1, 1"})
    void takeWholeNumbersHoweverTheyAreWritten(String json, long number) throws IOException {
        assertThat(read(json, Shapes.whole(1, 10))).isEqualTo(number);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "11", "-1", "7.5", "1e99", "99999999999999999999", "\"7\"", "true", "null", "[]", "{}"})
    void refuseWhatIsNoWholeNumberWithinBounds(String json) throws IOException {
        read(json, Shapes.whole(1, 10));
        assertThat(problems).singleElement().asString().startsWith("x: it must be a whole number from 1 to 10, not ");
    }

    @ParameterizedTest
    @CsvSource({"5, 5000", "0.002, 2", "2.50, 2500", "0, 0", "1e1, 10000"})
    void takeAmountsToTheLastPlace(String json, long units) throws IOException {
        assertThat(read(json, Shapes.evenAmount(3, 10_000))).isEqualTo(units);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.0025", "-2", "10.002", "\"5\"", "null"})
    void refuseAmountsThatCannotBeHalved(String json) throws IOException {
        read(json, Shapes.evenAmount(3, 10_000));
        assertThat(problems).singleElement().asString().startsWith("x: it must be a multiple of 0.002 up to 10, not ");
    }

    @Test
    void knowWhatAMisspeltWordMayMean() throws IOException {
        read("\"gren\"", COLOUR);
        assertThat(problems).containsExactly("x: it knows no 'gren'; did you mean 'green'?");
    }

    @Test
    void nameAllWordsWhereNoneIsNear() throws IOException {
        read("\"otter\"", COLOUR);
        assertThat(problems).containsExactly("x: it must be one of 'red' or 'green', not 'otter'");
    }

    @Test
    void showOnlyTheStartOfALongText() throws IOException {
        read("\"" + "o".repeat(1_000) + "\"", COLOUR);
        assertThat(problems).singleElement().asString().endsWith("o…'").hasSizeLessThan(120);
    }

    @Test
    void refuseTextThatSaysNothing() throws IOException {
        read("\"  \"", Shapes.text());
        assertThat(problems).containsExactly("x: it must be a text, not '  '");
    }

    @Test
    void takeNullWhereThereMayBeNothing() throws IOException {
        assertThat(read("null", COLOUR.orNull())).isEmpty();
        assertThat(read("\"red\"", COLOUR.orNull())).isEqualTo(Optional.of("red"));
        assertThat(problems).isEmpty();
    }

    @Test
    void tellOfEveryItemByItsNumber() throws IOException {
        assertThat(read("[\"red\", 1, \"green\", false]", COLOUR.list())).hasSize(4);
        assertThat(problems).containsExactly("x: [1] must be a text, not a number", "x: [3] must be a text, not false");
    }

    @Test
    void keepTheOrderOfMembers() throws IOException {
        assertThat(read("{\"green\": 1, \"red\": 2}", Shapes.whole(0, 9).by(COLOUR)))
                .containsExactly(Map.entry("green", 1L), Map.entry("red", 2L));
    }

    @Test
    void tellOfMembersByTheirNames() throws IOException {
        read("{\"green\": true, \"blue\": 2}", Shapes.whole(0, 9).by(COLOUR));
        assertThat(problems)
                .containsExactly(
                        "x: green must be a whole number from 0 to 9, not true",
                        "x: blue must be one of 'red' or 'green', not 'blue'");
    }

    @Test
    void tellOnceWhatIsMissing() throws IOException {
        Shape<String> inner = Shapes.object(fields -> fields.get("colour", COLOUR));
        assertThat(read("{}", Shapes.<String>object(fields -> fields.get("inner", inner))))
                .isEqualTo("red");
        assertThat(problems).containsExactly("x: inner is missing");
    }

    @Test
    void tellWhatIsNotKnownAtAnyDepth() throws IOException {
        Shape<String> inner = Shapes.object(fields -> fields.get("colour", COLOUR));
        read(
                "{\"inner\": {\"colour\": \"red\", \"color\": 1}}",
                Shapes.<String>object(fields -> fields.get("inner", inner)));
        assertThat(problems).containsExactly("x: inner.color is not known; did you mean colour?");
    }

    private <T> T read(String json, Shape<T> shape) throws IOException {
        return JsonFile.read(
                "x", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), shape, problems::add);
    }
}
