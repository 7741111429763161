package dev.gesso.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsAllModels() {
        assertThat(new Cli(folder).run("models").answer()).isEqualTo("""
                        MODEL    STATE                 1024x1024 US$  QUALITIES             SIZES
                        newest   active                ?              low medium high auto  free, 0.6 M to 8.2 M pixels
                        free *   active                0.05268        low medium high auto  free, 0.6 M to 8.2 M pixels
                        tiled    until 2026-12-01      ?              low medium high auto  1024x1024 1024x1536 1536x1024 auto
                        retired  shut down 2026-05-12  ?              standard hd           1024x1024 1792x1024
                        * used where none is named; prices are for medium quality or what comes nearest, ~ an estimate
                        """);
    }

    @Test
    void explainsOne() {
        assertThat(new Cli(folder).run("models", "free").answer())
                .contains("model             free, used where none is named")
                .contains("state             active, released 2026-04-21")
                .contains("sizes             both sides multiples of 16, none over 3840, at most 3:1")
                .contains("backgrounds       transparent? opaque auto")
                .contains(
                        "prices            US$ for a million tokens: text in 5, images in 8, images out 30, text out 10")
                .contains("1024x1024 low     US$ 0.00588, 196 tokens");
    }

    @Test
    void explainsAModelByItsAlias() {
        assertThat(new Cli(folder).run("models", "tiled-2025-12-16").answer()).startsWith("model             tiled\n");
    }

    @Test
    void knowsWhatAMisspeltModelMayBe() {
        assertThat(new Cli(folder).run("models", "newst").talk()).contains("did you mean newest?");
    }

    @Test
    void tellsProgramsFactsAndLifeCycle() {
        assertThat(new Cli(folder).run("models", "tiled", "--json").answer())
                .startsWith("""
                        {
                          "name" : "tiled",
                          "aliases" : [ "tiled-2025-12-16" ],
                          "usual" : false,
                          "stage" : "deprecated",
                          "released" : "2025-04-23",
                          "deprecated" : "2026-06-02",
                          "shutdown" : "2026-12-01",
                          "successors" : [ "newest", "free" ],
                          "operations" : {
                            "generation" : [ "model", "prompt", "n", "size",""")
                .contains("\"listed\" : [ \"1024x1024\", \"1024x1536\", \"1536x1024\" ]", "\"prices\" : null");
    }

    @Test
    void tellsProgramsAboutAllModels() {
        assertThat(new Cli(folder).run("models", "--json").answer())
                .startsWith("{\n  \"models\" : [ {\n    \"name\" : \"newest\"")
                .contains("\"per_token\" : {\n        \"text_input\" : \"0.000005\"");
    }
}
