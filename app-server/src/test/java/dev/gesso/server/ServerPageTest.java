package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of docs/server.md as they stand there, but for the port. */
final class ServerPageTest {

    private static final Path PAGE = Path.of("..", "docs", "server.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(result -> result.group(1));
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
