package dev.gesso.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/testing.md to {@link Poster} and tests which compile and run. */
final class TestingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "testing.md");
    private static final List<Path> PROGRAMS = List.of(
            Path.of("src/test/java/dev/gesso/cli/testing/Poster.java"),
            Path.of("src/test/java/dev/gesso/cli/testing/PosterTest.java"),
            Path.of("../emulator-junit/src/test/java/dev/gesso/junit/PosterShopTest.java"),
            Path.of("../emulator-junit/src/test/java/dev/gesso/junit/SlowServiceTest.java"));
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    static List<String> examples() throws IOException {
        return JAVA.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsOnlyWhatIsCompiledHere(String example) throws IOException {
        StringBuilder program = new StringBuilder();
        for (Path file : PROGRAMS) {
            program.append(Files.readString(file));
        }
        assertThat(words(program.toString()))
                .as("docs/testing.md shows what is not compiled")
                .contains(words(example));
    }

    @Test
    void showsSomething() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(2);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
