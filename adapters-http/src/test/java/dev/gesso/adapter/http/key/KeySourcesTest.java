package dev.gesso.adapter.http.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySourcesTest {

    private static final String SECRET = "sk-canary";

    @TempDir
    private Path folder;

    @Test
    void printsAKeyAsDots() {
        assertThat(ApiKey.of(SECRET)).hasToString("•••");
    }

    @Test
    void hidesAKeyInAText() {
        assertThat(ApiKey.of(SECRET).hiddenIn("Wrong key sk-canary!")).isEqualTo("Wrong key •••!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "new\nline", "ünicode"})
    void refusesWhatCannotStandInAHeader(String text) {
        assertThatThrownBy(() -> ApiKey.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAFileThatOnlyItsOwnerMayRead() throws IOException {
        assertThat(revealed(new KeyFile(file("rw-------")))).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void refusesAFileThatOthersMayRead(String permissions) throws IOException {
        KeyFile file = new KeyFile(file(permissions));
        assertThatThrownBy(file::key).isInstanceOf(NoKeyException.class).hasMessageContaining("chmod 600");
    }

    @Test
    void saysThatAFileIsNotThere() {
        KeyFile file = new KeyFile(folder.resolve("nowhere"));
        assertThatThrownBy(file::key).isInstanceOf(NoKeyException.class).hasMessageContaining("nowhere");
    }

    @Test
    void takesWhatACommandPrints() {
        assertThat(revealed(new KeyCommand(List.of("echo", SECRET), () -> 0))).isEqualTo(SECRET);
    }

    @Test
    void runsACommandAgainWhereItsKeyIsOld() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "one");
        AtomicLong nanos = new AtomicLong();
        KeyCommand command = new KeyCommand(List.of("cat", file.toString()), nanos::get);
        assertThat(revealed(command)).isEqualTo("one");
        Files.writeString(file, "two");
        assertThat(revealed(command)).isEqualTo("one");
        nanos.set(301_000_000_000L);
        assertThat(revealed(command)).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no-such-program-at-all", "true"})
    void saysThatACommandPrintedNoKey(String program) {
        KeyCommand command = new KeyCommand(List.of(program), () -> 0);
        assertThatThrownBy(command::key).isInstanceOf(NoKeyException.class).hasMessageContaining(program);
    }

    private Path file(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    private static String revealed(KeySource source) {
        return source.key().orElseThrow().reveal();
    }
}
