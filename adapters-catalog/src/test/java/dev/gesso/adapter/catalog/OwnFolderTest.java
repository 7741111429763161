package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gesso.core.cost.Prices;
import dev.gesso.core.model.ModelProfile;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own models and prices. */
final class OwnFolderTest {

    private static final ModelName USUAL = new ModelName("gpt-image-2");

    @TempDir
    private Path folder;

    @Test
    void addsAModel() throws IOException {
        model("mine.json", "\"gpt-image-2\"", "\"otter-1\"", "\"gpt-image-2-2026-04-21\"", "\"otter-latest\"");
        Knowledge knowledge = Catalogs.with(folder);
        assertThat(knowledge.models().names()).contains(new ModelName("otter-1"), USUAL);
        assertThat(knowledge.models().profile(new ModelName("otter-latest")).map(ModelProfile::name))
                .contains(new ModelName("otter-1"));
    }

    @Test
    void replacesAModelOfTheSameName() throws IOException {
        model("mine.json", "\"most_pictures\": 10", "\"most_pictures\": 4");
        Knowledge knowledge = Catalogs.with(folder);
        assertThat(knowledge.models().profile(USUAL).map(ModelProfile::mostPictures))
                .contains(4);
        assertThat(knowledge.models().names())
                .hasSameSizeAs(Catalogs.shipped().models().names());
    }

    @Test
    void replacesThePricesOfAModel() throws IOException {
        prices("""
                {"prices": [{"model": "gpt-image-2", "valid_from": "2027-01-01", "dollars_per_million_tokens":
                {"text_input": 0.002, "image_input": 1e1, "image_output": 2.50, "text_output": 0}}]}""");
        Knowledge knowledge = Catalogs.with(folder);
        assertThat(knowledge.prices().prices(USUAL, Quotes.DAY)).isEmpty();
        assertThat(knowledge
                        .prices()
                        .prices(USUAL, Quotes.DAY.plusYears(1))
                        .orElseThrow()
                        .prices())
                .isEqualTo(new Prices.PerToken(2, 10_000, 2_500, 0));
    }

    @Test
    void leavesThePricesOfOtherModels() throws IOException {
        prices("{\"prices\": []}");
        assertThat(Catalogs.with(folder).prices().prices(USUAL, Quotes.DAY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "multiple": 16,           | ``                              | sizes.multiple is missing
            "multiple": 16            | "multipel": 16                  | sizes.multipel is not known; did you mean multiple?
            "multiple": 16            | "multiple": "16"                | sizes.multiple must be a whole number from 1 to 30000, not a text
            "multiple": 16            | "multiple": 16.5                | sizes.multiple must be a whole number from 1 to 30000, not 16.5
            "multiple": 16            | "multiple": 1e400000000         | sizes.multiple must be a whole number from 1 to 30000, not 1E+400000000
            "multiple": 16            | "multiple": 16, "multiple": 8   | sizes.multiple is there twice
            "kind": "within"          | "kind": "witin"                 | sizes.kind knows no 'witin'; did you mean 'within'?
            "released": "2026-04-21"  | "released": "21.4.2026"         | life_cycle.released must be a day such as 2026-11-22, not '21.4.2026'
            "deprecated": null        | "deprecated": false             | life_cycle.deprecated must be a day such as 2026-11-22, not false
            "opaque": "yes"           | "opaque": "maybe"               | backgrounds.opaque must be one of 'yes', 'uncertain', or 'no', not 'maybe'
            "opaque": "yes"           | "opaq": "yes"                   | backgrounds.opaq knows no 'opaq'; did you mean 'opaque'?
            "longest_prompt": 32000   | "longest_prompt": 0             | longest_prompt must be a whole number from 1 to 1000000, not 0
            "input_exact": true       | "input_exact": 1                | tokens.input_exact must be true or false, not a number
            "moderations": {          | "moderations": [], "moderation": { | moderations must be an object, not a list
            "auto_qualities": [       | "auto_qualities": [7,           | auto_qualities[0] must be a text, not a number
            "auto_qualities": ["medium", "high", "low"] | "auto_qualities": ["best"] | auto_qualities names best, which is no quality to choose
            "factors": { "low": 16,   | "factors": {                    | tokens.output does not count the quality low
            "most_pixels": 8294400    | "most_pixels": 1000             | sizes leaves no size that keeps all limits
            "moderations": { "auto": "yes", "low": "yes" } | "moderations": {} | moderations is empty, although operations name moderation
            "name": "gpt-image-2"     | "name": "gpt-image-3"           | gpt-image-2-2026-04-21 is also a name of the model gpt-image-2
            """)
    void saysWhichFieldOfWhichFileIsWrong(String right, String wrong, String problem) throws IOException {
        model("mine.json", right, wrong);
        assertThat(problems()).containsOnlyOnce(folder.resolve("models/mine.json") + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ``                 | it is no JSON: it is empty in line 1
            {"name": "otter"   | it is no JSON: Unexpected end-of-input
            {} {}              | it is no JSON: more follows its end
            []                 | it must be an object, not a list
            otter              | it is no JSON: Unrecognized token 'otter'
            """)
    void saysWhatIsWrongWithAWholeFile(String text, String problem) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("models")).resolve("mine.json"), text);
        assertThat(problems()).singleElement().asString().contains("mine.json: " + problem);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            gpt-image-2 | "text_input": 0.001, | dollars_per_million_tokens.text_input must be a multiple of 0.002 up to 10000, not 0.001
            gpt-image-2 | "text_input": -5,    | dollars_per_million_tokens.text_input must be a multiple of 0.002 up to 10000, not -5
            gpt-image-2 | "text_input": "5",   | dollars_per_million_tokens.text_input must be a multiple of 0.002 up to 10000, not a text
            gpt-image-2 | ``                   | dollars_per_million_tokens.text_input is missing
            """)
    void saysWhichPriceIsWrong(String model, String field, String problem) throws IOException {
        prices(rates(model, field));
        assertThat(problems()).containsExactly(folder.resolve("prices.json") + ": prices[0]." + problem);
    }

    @Test
    void knowsWhichModelAMisspeltPriceIsFor() throws IOException {
        prices(rates("gpt-imag-2", "\"text_input\": 5,"));
        assertThat(problems())
                .containsExactly(folder.resolve("prices.json")
                        + ": there is no model gpt-imag-2 to price; did you mean gpt-image-2?");
    }

    @Test
    void refusesPricesThatDoNotFitHowAModelIsCounted() throws IOException {
        prices(rates("dall-e-3", "\"text_input\": 5,"));
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("dall-e-3 is counted in pictures, and its prices from" + " 2026-01-01 on are for tokens");
    }

    @Test
    void tellsAllProblemsOfAllFilesAtOnce() throws IOException {
        model("a.json", "\"multiple\": 16,", "");
        model("b.json", "\"most_pictures\": 10", "\"most_pictures\": true, \"otter\": 1");
        prices("[]");
        assertThat(problems()).hasSize(4);
    }

    @Test
    void refusesTwoFilesForOneModel() throws IOException {
        model("a.json", "", "");
        model("b.json", "", "");
        assertThat(problems()).contains(folder.resolve("models/a.json") + ": name is gpt-image-2, as in b.json");
    }

    @Test
    void refusesAFileThatIsTooLong() throws IOException {
        model("mine.json", "", "");
        Files.writeString(folder.resolve("models/long.json"), " ".repeat(300_000));
        assertThat(problems()).singleElement().asString().contains("long.json: it has more than 262144 bytes");
    }

    @Test
    void refusesAFolderInThePlaceOfAFile() throws IOException {
        Files.createDirectories(folder.resolve("models/mine.json"));
        assertThat(problems()).containsExactly(folder.resolve("models/mine.json") + ": it is no file");
    }

    @Test
    void refusesAFolderInWhichThereIsNothing() {
        assertThat(problems()).singleElement().asString().contains("neither a folder models nor a file prices.json");
    }

    @Test
    void passesOverOtherFiles() throws IOException {
        model("mine.json", "", "");
        Files.writeString(folder.resolve("models/README.md"), "mine");
        Files.writeString(folder.resolve("models/.mine.json"), "half");
        assertThat(Catalogs.with(folder)).isNotNull();
    }

    private List<String> problems() {
        SettingsException wrong = catchThrowableOfType(SettingsException.class, () -> Catalogs.with(folder));
        return wrong.problems();
    }

    /** Gesso's own file of a model, with every text of a pair replaced by the one after it. */
    private void model(String file, String... replacements) throws IOException {
        String text = Shipped.model("gpt-image-2");
        for (int i = 0; i < replacements.length; i += 2) {
            text = Shipped.replaced(text, replacements[i], replacements[i + 1]);
        }
        Files.writeString(Files.createDirectories(folder.resolve("models")).resolve(file), text);
    }

    private void prices(String text) throws IOException {
        Files.writeString(folder.resolve("prices.json"), text);
    }

    private static String rates(String model, String field) {
        return """
                {"prices": [{"model": "%s", "valid_from": "2026-01-01", "dollars_per_million_tokens":
                {%s "image_input": 8, "image_output": 30, "text_output": 0}}]}""".formatted(model, field);
    }
}
