package dev.gesso.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "otter.png, png",
        "otter.JPG, jpeg",
        "a/b.c/otter.jpeg, jpeg",
        "otter.webp, webp",
        "otter.gif, gif",
        "otter.svg, svg",
        "otter.tiff,",
        "otter,",
        ".png,"
    })
    void knowsTheFormatsOfEndings(Path path, String format) {
        assertThat(FileName.of(path).format().orElse(null)).isEqualTo(format);
    }

    @Test
    void numbersSeveralBeforeTheEnding() {
        assertThat(FileName.of(Path.of("a.b/otter.v2.png")).numbered(2))
                .containsExactly(Path.of("a.b/otter.v2-1.png"), Path.of("a.b/otter.v2-2.png"));
        assertThat(FileName.of(Path.of("otter")).numbered(2)).containsExactly(Path.of("otter-1"), Path.of("otter-2"));
    }

    @Test
    void leavesASingleNameAsItIs() {
        assertThat(FileName.of(Path.of("otter.png")).numbered(1)).containsExactly(Path.of("otter.png"));
    }
}
