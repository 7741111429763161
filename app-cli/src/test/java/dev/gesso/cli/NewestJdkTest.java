package dev.gesso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks {@code .mvn/find-jdk.sh}, in a home folder with JDKs newer than any that this machine can have. */
final class NewestJdkTest {

    private static final Path SCRIPT = Path.of("..", ".mvn", "find-jdk.sh").toAbsolutePath();

    @TempDir
    private Path home;

    @BeforeEach
    void twoInstalledJdks() throws IOException {
        jdk("older", "998.0.1");
        jdk("newer", "999.0.2");
    }

    @Test
    void choosesTheNewestJdk() throws IOException, InterruptedException {
        assertThat(found("")).isEqualTo(installed("newer") + " 999 999.0.2");
    }

    @Test
    void takesNoRuntimeWithoutACompiler() throws IOException, InterruptedException {
        Files.delete(installed("newer").resolve("bin/javac"));
        assertThat(found("")).isEqualTo(installed("older") + " 998 998.0.1");
    }

    @Test
    void prefersJavaHomeAmongEquals() throws IOException, InterruptedException {
        jdk("another", "999.0.1");
        assertThat(found(installed("another").toString())).startsWith(installed("another") + " 999");
    }

    @Test
    void passesByAJavaHomeThatIsTooOld() throws IOException, InterruptedException {
        jdk("ancient", "17.0.15");
        assertThat(found(installed("ancient").toString()))
                .startsWith(installed("newer").toString());
    }

    private Path installed(String name) {
        return home.resolve(".jdks").resolve(name);
    }

    private void jdk(String name, String version) throws IOException {
        Path compiler = installed(name).resolve("bin/javac");
        Files.createDirectories(compiler.getParent());
        Files.createFile(compiler, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(
                installed(name).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    }

    private String found(String javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "sh", "-eu", "-c", ". \"$0\"; echo $JAVA_HOME $gesso_best $gesso_version", SCRIPT.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return answer.strip();
    }
}
