package dev.gesso.adapter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.catalog.json.JsonFile;
import dev.gesso.core.model.ModelProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that are well written and do not go together. */
final class ProfileSenseTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            dall-e-3 | "generation": ["model", "prompt", | "generation": ["model", | operations.generation lacks prompt
            dall-e-2 | "images", "mask"     | "mask"             | operations.edit lacks images
            dall-e-3 | "vivid": "yes", "natural": "yes" | ``     | styles is empty, although operations name style
            dall-e-2 | "standard": "yes"    | ``                 | qualities is empty, although operations name quality
            dall-e-3 | ["standard"]         | []                 | auto_qualities is empty
            dall-e-3 | ["standard"]         | ["auto"]           | auto_qualities names auto, which is no quality to choose
            dall-e-3 | "1024x1024", "1792x1024", "1024x1792" | `` | sizes.sizes is empty
            gpt-image-2 | "multiple": 16    | "multiple": 4000   | sizes leaves no size that keeps all limits
            gpt-image-2 | "longest_edge": 3840 | "longest_edge": 800 | sizes leaves no size that keeps all limits
            gpt-image-2 | "user"            | "user", "frame_count" | animation is null, although operations name its parameters
            gpt-image-1 | "low": 16, "medium": 32 | "medium": 32 | tokens.output does not count the quality low
            """)
    void isMissed(String model, String right, String wrong, String problem) throws IOException {
        assertThat(ProfileSense.problems(profile(model, right, wrong))).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            gpt-image-1 | "high": 64 }      | "high": 64, "best": 128 }
            gpt-image-1 | "low": "yes", "medium" | "low": "no", "medium"
            gpt-image-2 | "multiple": 16    | "multiple": 1
            """)
    void isNotMissedWhereThereIsMerelyMoreOrLess(String model, String right, String other) throws IOException {
        assertThat(ProfileSense.problems(profile(model, right, other)))
                .filteredOn(problem -> !problem.startsWith("auto_qualities"))
                .isEmpty();
    }

    private static ModelProfile profile(String model, String right, String wrong) throws IOException {
        String text = Shipped.replaced(Shipped.model(model), right, wrong);
        List<String> problems = new ArrayList<>();
        ModelProfile profile = JsonFile.read(
                "x.json",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                ProfileShape.PROFILE,
                problems::add);
        assertThat(problems).isEmpty();
        return profile;
    }
}
