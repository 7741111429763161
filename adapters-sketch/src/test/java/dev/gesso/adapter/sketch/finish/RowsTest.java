package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void comeInOrder() {
        List<Integer> seen = new ArrayList<>();
        Rows.each(5, seen::add);
        assertThat(seen).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void endSoonAfterAnInterrupt() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> Rows.each(1000, y -> {
                    seen.add(y);
                    if (y == 20) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen).hasSizeLessThan(40);
    }
}
