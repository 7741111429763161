package dev.gesso.adapter.sketch.backdrop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LightTest {

    private static final Light DIM = Light.of(0.5, 0.5, 0.5);

    @Test
    void leavesAShareOfEachChannel() {
        assertThat(Light.of(1, 0.5, 0).on(0x80c8c8c8)).isEqualTo(0x80c86400);
    }

    @Test
    void hidesEverythingBehindAWholeVeil() {
        assertThat(DIM.veiled(0x336699, 1).on(0xffabcdef)).isEqualTo(0xff336699);
    }

    @Test
    void fallsThroughOneAirAfterAnother() {
        Light veil = Light.WHITE.veiled(0x204060, 0.5);
        assertThat(DIM.then(veil).on(0xff808080)).isEqualTo(veil.on(DIM.on(0xff808080)));
    }
}
