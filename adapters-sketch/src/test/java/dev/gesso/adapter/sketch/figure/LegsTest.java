package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.Facts;
import dev.gesso.adapter.sketch.figure.Posture.Manner;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LegsTest {

    private static final int SKIN = 0xc79a74;

    private final Limb far = new Limb(50, 100, 50, 130, 50, 160);
    private final Limb near = new Limb(80, 100, 80, 130, 80, 160);

    @Test
    void trousersReachTheShoes() {
        Pixels legs = painted(Map.of("legs", "3a5a8c", "shoes", "aa0000"));
        assertThat(Sheet.at(legs, 48, 110) & 0xffffff).isEqualTo(0x3a5a8c);
        assertThat(Sheet.at(legs, 48, 150) & 0xffffff).isEqualTo(0x3a5a8c);
        assertThat(Sheet.at(legs, 48, 162) & 0xffffff).isEqualTo(0xaa0000);
    }

    @Test
    void shortsShowTheKnees() {
        Pixels legs = painted(Map.of("cut", "shorts", "legs", "3a5a8c"));
        assertThat(Sheet.at(legs, 48, 110) & 0xffffff).isEqualTo(0x3a5a8c);
        assertThat(Sheet.at(legs, 48, 145) & 0xffffff).isEqualTo(SKIN);
    }

    @Test
    void bareLegsAreSkin() {
        assertThat(Sheet.at(painted(Map.of("legs", "bare")), 48, 110) & 0xffffff)
                .isEqualTo(SKIN);
    }

    @Test
    void knowsHowLowAndHowFarApartTheyAre() {
        Legs apart = legs(Map.of(), far, new Limb(80, 100, 140, 130, 120, 190));
        assertThat(apart.lowest()).isEqualTo(190);
        assertThat(apart.spread()).isGreaterThan(legs(Map.of(), far, near).spread());
    }

    private Pixels painted(Map<String, String> facts) {
        return Sheet.painted(legs(facts, far, near)::paint);
    }

    private static Legs legs(Map<String, String> facts, Limb far, Limb near) {
        return new Legs(far, near, Outfit.of(new Facts(facts)), SKIN, Manner.UPRIGHT);
    }
}
