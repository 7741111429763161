package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The official SDK for Node, as it is published, against an emulator, and against a gateway in front of one. Passed over
 * only where Node is missing or npm's registry is out of reach.
 */
final class NodeSdkTest {

    private static final Path SUITE = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node");
    private static final Pattern OUT_OF_REACH =
            Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network");

    /** Fails the calls that are to be unlucky, whoever hands them on. */
    private static final Map<String, String> SHAKY =
            Map.of("server.fault.kind", "500", "server.fault.match", "unlucky");

    private record Ended(int status, String said) {}

    @BeforeAll
    static void install() throws IOException {
        Files.createDirectories(PLACE);
        try (Stream<Path> files = Files.list(SUITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, PLACE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assumeTrue(canRun("node", "--version"), "Node is not installed: its SDK is not tried");
        if (!Files.exists(PLACE.resolve("node_modules/openai/package.json"))) {
            Ended npm = run(Map.of(), "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
            assumeTrue(
                    npm.status() == 0 || !OUT_OF_REACH.matcher(npm.said()).find(),
                    "npm's registry is out of reach: the SDK for Node is not tried");
            assertThat(npm.status()).as(npm.said()).isZero();
        }
    }

    @Test
    void worksWithTheEmulator() throws IOException {
        try (TestServer emulator = TestServer.with(SHAKY)) {
            assertPasses(Map.of("GESSO_URL", emulator.uri("").toString()));
        }
    }

    @Test
    void worksWithAGateway() throws IOException {
        try (TestServer service = TestServer.with(SHAKY);
                TestServer gateway = TestServer.inFrontOf(service)) {
            assertPasses(Map.of("GESSO_URL", gateway.uri("").toString(), "GESSO_PAYS", "yes"));
        }
    }

    private static void assertPasses(Map<String, String> environment) throws IOException {
        Ended tests = run(environment, "node", "--test", "images.test.mjs");
        assertThat(tests.status()).as(tests.said()).isZero();
        assertThat(tests.said()).doesNotContain("# tests 0");
    }

    private static boolean canRun(String... command) {
        try {
            return run(Map.of(), command).status() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static Ended run(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).directory(PLACE.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), said);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
