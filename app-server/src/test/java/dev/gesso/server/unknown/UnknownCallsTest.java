package dev.gesso.server.unknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.port.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    void saysNothingMoreOfACallWhoseEndIsKnown() throws IOException {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        calls.ended("req_1");
        assertThat(of(OTHER).all()).isEmpty();
        assertThat(Files.readString(folder.resolve("unknown/req_1.json"))).doesNotContain("req_1");
    }

    @Test
    void writesACallOverOneThatHasEnded() {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_of_the_first", HERE));
        calls.ended("req_of_the_first");
        calls.begun(call("req_2", HERE));
        calls.lost("req_2");
        assertThat(files()).containsExactly("req_of_the_first.json");
        assertThat(calls.all()).containsExactly(call("req_2", HERE));
    }

    @Test
    void writesNoCallOverOneThatWasLost() {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        calls.lost("req_1");
        calls.begun(call("req_2", HERE));
        calls.lost("req_2");
        assertThat(calls.all()).containsExactly(call("req_1", HERE), call("req_2", HERE));
    }

    @Test
    void writesAgainWhereSomebodyHasRemovedTheFile() throws IOException {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        calls.ended("req_1");
        Files.delete(folder.resolve("unknown/req_1.json"));
        calls.begun(call("req_2", HERE));
        calls.lost("req_2");
        assertThat(calls.all()).containsExactly(call("req_2", HERE));
    }

    @Test
    void leavesNothingWhenItIsClosedButWhatWasLost() {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        calls.begun(call("req_2", HERE));
        calls.ended("req_1");
        calls.lost("req_2");
        calls.close();
        assertThat(files()).containsExactly("req_2.json");
    }

    @Test
    void removesFilesThatAKilledProcessWouldHaveUsedAgain() {
        UnknownCalls killed = of(DEAD);
        killed.begun(call("req_1", DEAD));
        killed.ended("req_1");
        of(HERE).begun(call("req_2", HERE));
        assertThat(files()).containsExactly("req_2.json");
    }

    @Test
    void leavesFilesAloneThatAnotherProcessWillUseAgain() {
        UnknownCalls other = of(OTHER);
        other.begun(call("req_1", OTHER));
        other.ended("req_1");
        of(HERE).begun(call("req_2", HERE));
        assertThat(files()).containsExactly("req_1.json", "req_2.json");
    }

    @Test
    void isNotDisturbedByAnInterrupt() {
        UnknownCalls calls = of(HERE);
        calls.begun(call("req_1", HERE));
        Thread.currentThread().interrupt();
        calls.ended("req_1");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(of(OTHER).all()).isEmpty();
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
        byte[] whole = record("req_1").strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("unknown/req_2.json"), Arrays.copyOf(whole, length));
            assertThat(of(HERE).all()).hasSize(1);
        }
    }

    /** Neither of these calls is one that may be billed: one has ended, the other was not handed on. */
    @Test
    void passesOverEveryRecordThatIsHalfWrittenOverAnother() throws IOException {
        of(DEAD).begun(call("req_1", DEAD));
        of(DEAD).begun(call("req_2", DEAD));
        String one = record("req_1");
        String two = record("req_2");
        Files.delete(folder.resolve("unknown/req_1.json"));
        for (int length = one.indexOf("req_1") + 5; length < one.lastIndexOf("req_1") + 5; length++) {
            Files.writeString(folder.resolve("unknown/req_2.json"), two.substring(0, length) + one.substring(length));
            assertThat(of(HERE).all()).isEmpty();
        }
    }

    @Test
    void tellsOfCallsThatWereWrittenDownWithoutAnEnd() throws IOException {
        of(DEAD).begun(call("req_1", DEAD));
        String older = record("req_1").replace(",\"end\":\"req_1\"", "");
        Files.writeString(folder.resolve("unknown/req_1.json"), older.strip());
        assertThat(older).doesNotContain("end");
        assertThat(of(HERE).all()).hasSize(1);
    }

    private String record(String id) throws IOException {
        return Files.readString(folder.resolve("unknown/" + id + ".json"));
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder.resolve("unknown"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
