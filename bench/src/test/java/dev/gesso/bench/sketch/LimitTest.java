package dev.gesso.bench.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Limit LIMIT = new Limit(60, "ms");

    @Test
    void isKeptByAsMuch() {
        assertThat(LIMIT.judge(60)).isEqualTo("60 ms: kept");
    }

    @Test
    void saysByHowMuchItIsMissed() {
        assertThat(LIMIT.judge(75)).isEqualTo("60 ms: MISSED by 15 ms");
    }

    @Test
    void saysHowMuchOfAShareIsMissing() {
        assertThat(Limit.judgeShare(0.978, 0.98)).isEqualTo("98 %: MISSED by 0.2 %");
        assertThat(Limit.judgeShare(0.99, 0.98)).isEqualTo("98 %: kept");
    }
}
