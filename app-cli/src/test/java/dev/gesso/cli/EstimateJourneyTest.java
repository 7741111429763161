package dev.gesso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the whole program says of costs, by Gesso's own files. */
final class EstimateJourneyTest {

    @TempDir
    private Path folder;

    /** The table of the image generation guide's first edition (2025-04), where portrait is taller than wide. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            low,    square,     272
            low,    portrait,   408
            low,    landscape,  400
            medium, square,    1056
            medium, portrait,  1584
            medium, landscape, 1568
            high,   square,    4160
            high,   portrait,  6240
            high,   landscape, 6208
            """)
    void tellsTheFiguresOfTheGuide(String quality, String size, long tokens) {
        Visit.Ran ran = new Visit(folder)
                .run(
                        "estimate",
                        "A baby otter",
                        "--model",
                        "gpt-image-1",
                        "--quality",
                        quality,
                        "--size",
                        size,
                        "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer()).contains("\"exact\" : true", "\"image_output\" : " + tokens + ",");
    }

    @Test
    void takesTheUsualModelWhereNoneIsNamed() {
        Visit.Ran ran = new Visit(folder).run("estimate", "A baby otter", "--size", "square", "--quality", "medium");
        assertThat(ran.talk()).isEmpty();
        assertThat(ran.answer()).isEqualTo("""
                        gpt-image-2, 1024x1024, medium, 1 picture
                                    tokens  US$
                        text in     10      0.00005
                        images out  1756    0.05268
                        exactly     1766    0.05273
                        """);
    }

    @Test
    void warnsOfAModelThatGoesSoon() {
        assertThat(new Visit(folder)
                        .run("estimate", "A baby otter", "--model", "gpt-image-1.5")
                        .talk())
                .contains("will be shut down on 2026-12-01")
                .contains("Use gpt-image-2.6-sunburst or gpt-image-2.6-flare instead.");
    }

    @Test
    void tellsEverythingThatIsWrongWithAFolderOfModels() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("models")).resolve("x.json"), "{\"nam\": \"x\"}");
        Visit.Ran ran = new Visit(folder).run("estimate", "A baby otter", "--catalog-folder", ".");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.talk())
                .contains("models/x.json: name is missing\n", "models/x.json: nam is not known; did you mean name?\n");
    }
}
