package dev.gesso.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Bodies that never end, or drip; the time is told, and nobody waits. */
class MeasuredInputTest {

    private static final PinnedClient.Limits LIMITS = new PinnedClient.Limits(
            1_000_000, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), 10_000);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final AtomicInteger seconds = new AtomicInteger();

    /** So many bytes in each second, without end. */
    private InputStream dripping(int bytes) {
        InputStream source = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int start, int most) {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                seconds.incrementAndGet();
                return Math.min(bytes, most);
            }
        };
        return new MeasuredInput(source, LIMITS, nanos::get);
    }

    private static void readOn(InputStream body) throws IOException {
        byte[] piece = new byte[64 * 1024];
        for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
            assertThat(count).isPositive();
        }
    }

    @Test
    void endsABodyOfAByteASecondSoonAfterTheTimeForConnecting() {
        assertThatThrownBy(() -> readOn(dripping(1)))
                .isInstanceOf(IOException.class)
                .hasMessage("too slow");
        assertThat(seconds).hasValue(6);
    }

    @Test
    void endsOneThatReadsByteByByteAsSoon() {
        InputStream body = dripping(1);
        assertThatThrownBy(() -> {
                    while (body.read() >= 0) {
                        assertThat(seconds).hasValueLessThan(7);
                    }
                })
                .hasMessage("too slow");
    }

    @Test
    void endsABodyThatIsALittleTooSlow() {
        assertThatThrownBy(() -> readOn(dripping(8_000))).hasMessage("too slow");
        assertThat(seconds).hasValue(26);
    }

    @Test
    void endsABodyThatIsFastEnoughAtItsMostBytes() {
        assertThatThrownBy(() -> readOn(dripping(16_000))).hasMessage("too long");
        assertThat(seconds).hasValue(63);
    }
}
