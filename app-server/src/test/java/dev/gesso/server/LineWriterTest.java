package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.server.emulator.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineWriterTest {

    /** Some wait to be taken, and as many may just have been taken. */
    private static final int MORE_THAN_MAY_WAIT = 10_000;

    private static final Pause NO_PAUSE = moment -> {};
    private static final Duration LONG = Duration.ofMinutes(5);

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final CountDownLatch readable = new CountDownLatch(1);
    private final Thread caller = Thread.currentThread();

    @Test
    void hasWrittenAllInOrderWhenItIsClosed() {
        List<String> lines =
                IntStream.range(0, 100).mapToObj("line %d"::formatted).toList();
        try (LineWriter writer = LineWriter.to(written::addAll, NO_PAUSE, LONG)) {
            lines.forEach(writer);
        }
        assertThat(written).isEqualTo(lines);
    }

    @Test
    void letsNoCallWaitForATerminalThatNobodyReads() {
        try (LineWriter writer = LineWriter.to(this::writeOnceReadable, NO_PAUSE, LONG)) {
            writer.accept("a call ended");
            readable.countDown();
        }
        assertThat(written).containsExactly("a call ended");
    }

    @Test
    void hasWhoeverBringsMoreThanMayWaitWriteItself() {
        List<String> meanwhile;
        try (LineWriter writer = LineWriter.to(this::writeOnceReadable, NO_PAUSE, LONG)) {
            IntStream.range(0, MORE_THAN_MAY_WAIT)
                    .mapToObj("line %d"::formatted)
                    .forEach(writer);
            meanwhile = List.copyOf(written);
            readable.countDown();
        }
        assertThat(meanwhile).isNotEmpty().hasSizeLessThan(MORE_THAN_MAY_WAIT);
        assertThat(written).hasSize(MORE_THAN_MAY_WAIT).doesNotHaveDuplicates();
    }

    @Test
    void keepsNoServerFromEndingWhoseLogNobodyReads() {
        LineWriter writer = LineWriter.to(this::writeOnceReadable, NO_PAUSE, Duration.ofNanos(1));
        writer.accept("a call ended");
        writer.close();
        assertThat(written).isEmpty();
        readable.countDown();
    }

    @Test
    void takesTheLineOfACallThatWasInterrupted() {
        try (LineWriter writer = LineWriter.to(written::addAll, NO_PAUSE, LONG)) {
            Thread.currentThread().interrupt();
            writer.accept("a call that its client left");
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(written).containsExactly("a call that its client left");
    }

    /** The test itself never waits. */
    private void writeOnceReadable(List<String> lines) {
        if (!Thread.currentThread().equals(caller)) {
            try {
                readable.await();
            } catch (InterruptedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        written.addAll(lines);
    }
}
