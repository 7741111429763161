package dev.gesso.adapter.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndisturbedTest {

    private final List<Boolean> runs = new ArrayList<>();

    private void disturbedOnce() throws IOException {
        runs.add(Thread.currentThread().isInterrupted());
        if (runs.size() == 1) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }

    @Test
    void runsAgainWhatWasDisturbed() throws IOException {
        Undisturbed.run(this::disturbedOnce);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(runs).containsExactly(false, false);
    }

    @Test
    void interruptsNobodyWhoWasNot() throws IOException {
        Undisturbed.run(() -> runs.add(true));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(runs).hasSize(1);
    }

    @Test
    void passesOnWhatFails() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Undisturbed.run(() -> {
                    throw new IOException("no space");
                }))
                .hasMessage("no space");
        assertThat(Thread.interrupted()).isTrue();
    }
}
