package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EstimateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void answersProgramsInTheirForm() {
        Cli.Ran ran = run("A baby otter", "--size", "1024x1024", "--quality", "low", "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.talk()).isEmpty();
        assertThat(ran.answer()).isEqualTo("""
                        {
                          "model" : "free",
                          "size" : "1024x1024",
                          "quality" : "low",
                          "n" : 1,
                          "partial_images" : 0,
                          "exact" : true,
                          "tokens" : {
                            "text_input" : 9,
                            "image_input" : 0,
                            "image_output" : 196,
                            "text_output" : 0,
                            "total" : 205
                          },
                          "cost" : {
                            "currency" : "USD",
                            "total" : "0.005925",
                            "text_input" : "0.000045",
                            "image_input" : "0",
                            "image_output" : "0.00588",
                            "text_output" : "0"
                          },
                          "upper_bound" : {
                            "tokens" : 205,
                            "cost" : "0.005925"
                          },
                          "notes" : [ ]
                        }
                        """);
    }

    @Test
    void answersPeopleWithATable() {
        assertThat(run("A baby otter", "--size", "1024x1024", "--quality", "low")
                        .answer())
                .isEqualTo("""
                        free, 1024x1024, low, 1 picture
                                    tokens  US$
                        text in     9       0.000045
                        images out  196     0.00588
                        exactly     205     0.005925
                        """);
    }

    @Test
    void saysWhyAFigureIsOnlyABound() {
        assertThat(run("A baby otter", "--size", "1024x1024").answer()).contains("at most", "note: the engine chooses");
    }

    @Test
    void leavesAnUnknownCostUnknown() {
        Cli.Ran ran = run("A baby otter", "--model", "newest", "--json");
        assertThat(ran.code()).isZero();
        assertThat(ran.answer())
                .contains("\"exact\" : false", "\"tokens\" : null", "\"cost\" : null", "\"upper_bound\" : null")
                .contains("no price is known for this model");
    }

    @Test
    void answersAWrongRequestWithItsFindings() {
        Cli.Ran ran = run("A baby otter", "--size", "1000x1000", "--json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.answer()).contains("\"ok\" : false", "\"param\" : \"size\"");
        assertThat(ran.talk()).startsWith("error: ").contains("\n  fix: Nearest legal sizes: ");
    }

    @Test
    void countsPartialImages() {
        assertThat(run("A baby otter", "--partial-images", "2", "--json").answer())
                .contains("\"partial_images\" : 2");
    }

    private Cli.Ran run(String prompt, String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "estimate";
        line[1] = prompt;
        System.arraycopy(options, 0, line, 2, options.length);
        return new Cli(folder).run(line);
    }
}
