package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.Facts;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutfitTest {

    @Test
    void readsColoursAndCut() {
        Outfit outfit =
                Outfit.of(new Facts(Map.of("cut", "gown", "top", "d96fb0", "shoes", "c2185b", "sleeves", "short")));
        assertThat(outfit.cut()).isEqualTo(Cut.GOWN);
        assertThat(outfit.top()).hasValue(0xd96fb0);
        assertThat(outfit.shoes()).isEqualTo(0xc2185b);
        assertThat(outfit.bareArms()).isTrue();
    }

    @Test
    void legsAreDressedUnlessTheyAreSaidToBeBare() {
        assertThat(Outfit.of(new Facts(Map.of())).legs()).isPresent();
        assertThat(Outfit.of(new Facts(Map.of("legs", "bare"))).legs()).isEmpty();
    }

    @Test
    void anotherShirtLeavesTheShoes() {
        Outfit plain = Outfit.of(new Facts(Map.of("shoes", "c2185b")));
        Outfit other = plain.with(Cut.SHORTS, 0x111111, 0x222222, true);
        assertThat(other.top()).hasValue(0x111111);
        assertThat(other.shoes()).isEqualTo(plain.shoes());
    }
}
