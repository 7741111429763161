package dev.gesso.server.unknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of paid calls. */
final class UnknownCallsTest {

    private static final long HERE = 10;
    private static final long DEAD = 20;
    private static final long OTHER = 30;

    @TempDir
    private Path folder;

    private UnknownCalls of(long process) {
        return new UnknownCalls(Optional.of(folder.resolve("unknown")), process, Set.of(HERE, OTHER)::contains);
    }

    private static UnknownCall call(String id, long process) {
        return new UnknownCall(
                id,
                "2026-11-25T12:00:00Z",
                "openai",
                "generation",
                "gpt-image-2",
                new LinkedHashMap<>(Map.of("size", "1024x1024")),
                Optional.of("otter"),
                Optional.of("0.21"),
                process);
    }

    @Test
    void saysNothingOfACallThatRuns() {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        assertThat(calls.all()).isEmpty();
    }

    @Test
    void leavesNothingOfACallWhoseEndIsKnown() throws IOException {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        calls.ended("req_1");
        try (Stream<Path> left = Files.list(folder.resolve("unknown"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void tellsOfACallThatWasLost() {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        calls.lost("req_1");
        assertThat(calls.all()).containsExactly(call("req_1", HERE));
    }

    @Test
    void tellsOfCallsThatAKilledProcessLeft() {
        of(DEAD).begun(call("req_1", DEAD));
        assertThat(of(HERE).all()).containsExactly(call("req_1", DEAD));
    }

    @Test
    void tellsOfCallsThatAProcessOfTheSameNumberLeft() {
        of(HERE).begun(call("req_1", HERE));
        assertThat(of(HERE).all()).containsExactly(call("req_1", HERE));
    }

    @Test
    void leavesCallsAloneThatAnotherProcessWaitsFor() {
        of(OTHER).begun(call("req_1", OTHER));
        assertThat(of(HERE).all()).isEmpty();
    }

    @Test
    void forgetsWhatWasLookedInto() {
        of(DEAD).begun(call("req_1", DEAD));
        assertThat(of(HERE).forget("req_1")).isTrue();
        assertThat(of(HERE).all()).isEmpty();
        assertThat(of(HERE).forget("req_1")).isFalse();
    }

    @Test
    void removesNoFileElsewhere() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(of(HERE).forget("../other")).isFalse();
        assertThat(other).exists();
    }

    @Test
    void remembersWithoutAFolderAsLongAsItLives() {
        UnknownCalls calls = new UnknownCalls(Optional.empty(), HERE, process -> true);
        calls.begun(call("req_1", HERE));
        calls.lost("req_1");
        assertThat(calls.all()).hasSize(1);
        assertThat(calls.forget("req_1")).isTrue();
        assertThat(calls.all()).isEmpty();
    }

    @Test
    void letsNoCallBeginThatCannotBeWrittenDown() throws IOException {
        Files.writeString(folder.resolve("unknown"), "a file");
        assertThatThrownBy(() -> of(HERE).begun(call("req_1", HERE)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be written down");
    }

    @Test
    void passesOverEveryRecordThatIsHalfWritten() throws IOException {
        of(DEAD).begun(call("req_1", DEAD));
        byte[] whole = Files.readAllBytes(folder.resolve("unknown/req_1.json"));
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(folder.resolve("unknown/req_2.json"), Arrays.copyOf(whole, length));
            assertThat(of(HERE).all()).hasSize(1);
        }
    }
}
