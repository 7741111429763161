package dev.gesso.core.image.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.PngFile;
import dev.gesso.core.image.HeldImage;
import dev.gesso.core.image.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScannedAheadTest {

    private static final long MOST = 50_000_000;
    private static final byte[] BYTES =
            PngFile.rgba(new Size(64, 48), (x, y, channel) -> x < y ? 0 : 255).bytes();
    private static final HeldImage MASK = new HeldImage("mask.png", List.of(BYTES), () -> {});
    private static final Executor NEVER = task -> {};

    private final List<Runnable> tasks = new ArrayList<>();

    @Test
    void tellsWhatWasCounted() {
        ScannedAhead ahead = ScannedAhead.by(Runnable::run, MASK);
        assertThat(AlphaScan.of(ahead, MOST)).isEqualTo(AlphaScan.of(MASK, MOST));
    }

    @Test
    void isCountedByWhoeverAsksWhereNobodyHasBegun() {
        ScannedAhead ahead = ScannedAhead.by(NEVER, MASK);
        assertThat(AlphaScan.of(ahead, MOST)).isEqualTo(AlphaScan.of(MASK, MOST));
    }

    @Test
    void isCountedOnce() {
        ScannedAhead ahead = ScannedAhead.by(tasks::add, MASK);
        AlphaScan first = AlphaScan.of(ahead, MOST);
        tasks.forEach(Runnable::run);
        assertThat(AlphaScan.of(ahead, MOST)).isSameAs(first);
    }

    @Test
    void tellsWhatIsWrongWithAMask() {
        byte[] damaged = BYTES.clone();
        damaged[damaged.length - 20] ^= 1;
        HeldImage mask = new HeldImage("mask.png", List.of(damaged), () -> {});
        assertThat(AlphaScan.of(ScannedAhead.by(Runnable::run, mask), MOST))
                .isInstanceOf(AlphaScan.Unreadable.class)
                .isEqualTo(AlphaScan.of(mask, MOST));
    }

    @Test
    void keepsTheLimitOfWhoeverAsks() {
        assertThat(AlphaScan.of(ScannedAhead.by(Runnable::run, MASK), 60)).isEqualTo(AlphaScan.of(MASK, 60));
    }

    @Test
    void isNotCountedOnceItIsClosed() {
        ScannedAhead ahead = ScannedAhead.by(tasks::add, MASK);
        ahead.close();
        assertThatCode(() -> tasks.forEach(Runnable::run)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AlphaScan.of(ahead, MOST)).isInstanceOf(CancellationException.class);
    }

    @Test
    void stopsAtTheNextRow() {
        AtomicInteger asked = new AtomicInteger();
        AlphaTally tally = new AlphaTally(() -> asked.incrementAndGet() < 3);
        assertThatThrownBy(() -> tally.scanned(MASK, MOST)).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValueLessThan(5);
    }

    @Test
    void keepsItsBytesWhenItIsClosed() throws Exception {
        ScannedAhead ahead = ScannedAhead.by(Runnable::run, MASK);
        ahead.close();
        assertThat(ahead.open().readAllBytes()).isEqualTo(BYTES);
    }
}
