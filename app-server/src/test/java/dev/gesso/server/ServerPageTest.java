package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the pages about the server as they stand there, but for the port. */
final class ServerPageTest {

    private static final List<String> PAGES = List.of("server.md", "keeping.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String page : PAGES) {
            pages.append(Files.readString(Path.of("..", "docs", page)));
        }
        return EXAMPLE.matcher(pages).results().map(result -> result.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatWorks(String example) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/curl")).exists();
        try (TestServer server = TestServer.start()) {
            Process shell = new ProcessBuilder(
                            "sh", "-c", example.replace("127.0.0.1:4010", "127.0.0.1:" + server.port()))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as(said).isZero();
            assertThat(server.lines()).hasSize(1);
        }
    }
}
