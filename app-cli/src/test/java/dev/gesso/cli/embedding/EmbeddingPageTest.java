package dev.gesso.cli.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.request.Parameter;
import dev.gesso.core.request.RawRequest;
import dev.gesso.core.usecase.Gesso;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs what docs/embedding.md shows. */
final class EmbeddingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "embedding.md");
    private static final Path PROGRAM = Path.of("src/test/java/dev/gesso/cli/embedding");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final RawRequest OTTER = RawRequest.generation()
            .with(Parameter.MODEL, "gpt-image-2")
            .with(Parameter.PROMPT, "An otter")
            .with(Parameter.SIZE, "1024x1024")
            .with(Parameter.QUALITY, "low");

    private final Knowledge knowledge = Catalogs.shipped();
    private final Gesso gesso = Gesso.with(new Embedding.StrictEngine(), knowledge);

    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        return JAVA.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Imports may stand apart; spaces do not matter. */
    @ParameterizedTest
    @MethodSource("examples")
    void showsOnlyWhatIsCompiledHere(String example) throws IOException {
        String program = Files.readString(PROGRAM.resolve("Embedding.java"))
                + Files.readString(PROGRAM.resolve("EmbeddingPageTest.java"));
        assertThat(words(program))
                .as("docs/embedding.md shows what Embedding.java does not have")
                .contains(words(example));
    }

    @Test
    void showsSomething() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void generatesAPicture() throws IOException {
        Path file = folder.resolve("otter.png");
        Embedding.generate(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1536);
    }

    @Test
    void saysWhatARequestCosts() {
        assertThat(Embedding.advise(gesso, OTTER)).contains("imageOutput=196");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(Embedding.advise(gesso, OTTER.with(Parameter.SIZE, "1000x1000")))
                .contains("divisible by 16", "Nearest legal sizes");
    }

    @Test
    void saysThatTheEngineRefuses() {
        Gesso gesso = Gesso.with(new Embedding.StrictEngine(), Catalogs.shipped());
        assertThatThrownBy(() -> gesso.generate(OTTER)).hasMessage("No otters here");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
