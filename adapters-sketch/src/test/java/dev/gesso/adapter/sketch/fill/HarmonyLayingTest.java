package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the light of this harmony every colour stays as it is. */
class HarmonyLayingTest {

    private static final int SIDE = 1900;
    private static final Harmony NEUTRAL = new Harmony(170, 170, 170);

    private static int laid(int layer, int ground) {
        return NEUTRAL.lay(
                        new Pixels(1, 1, new int[] {layer}),
                        new Pixels(1, 1, new int[] {ground}),
                        Hole.of(Pixels.of(1, 1)))
                .argb()[0];
    }

    /** Colours of layer, ground and result. */
    @ParameterizedTest
    @CsvSource({
        "ffc08040, ff000000, ffc08040",
        "80c08040, ff000000, ff604020",
        "80c08040, 00000000, 80c08040",
        "80c08040, 80c08040, c0c08040",
        "00c08040, ff102030, ff102030"
    })
    void mixesByWhatCanBeSeenOfBoth(String layer, String ground, String result) {
        assertThat(Integer.toHexString(laid(Integer.parseUnsignedInt(layer, 16), Integer.parseUnsignedInt(ground, 16))))
                .isEqualTo(result);
    }

    /** Softness grows with a hole, but never so far that what is laid into it can be looked through. */
    @Test
    void coversWhollyWhatIsFarFromTheRimOfALargeHole() {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.fill(picture.argb(), 0xffaaaaaa);
        Pixels layer = Pixels.of(SIDE, SIDE);
        Arrays.fill(layer.argb(), 0xff000000);
        Pixels laid = NEUTRAL.lay(layer, picture, Hole.of(Pixels.of(SIDE, SIDE)));
        assertThat(laid.argb()[SIDE / 2 * SIDE + SIDE / 2]).isEqualTo(0xff000000);
    }
}
