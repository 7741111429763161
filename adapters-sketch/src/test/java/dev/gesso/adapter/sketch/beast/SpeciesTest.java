package dev.gesso.adapter.sketch.beast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.Facts;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SpeciesTest {

    @Test
    void isOfOneColourUnlessSaidOtherwise() {
        Species plain = Species.of(new Facts(Map.of("coat", "855b52")));
        assertThat(plain.legs()).isEqualTo(0x855b52);
        assertThat(plain.belly()).isEqualTo(0x855b52);
        assertThat(plain.paws()).isEqualTo(0x855b52);
        assertThat(plain.usual()).isEqualTo(Pose.STANDING);
    }

    @Test
    void pawsAreLikeTheLegs() {
        Species panda = Species.of(new Facts(Map.of("coat", "fafafa", "legs", "3a3d40")));
        assertThat(panda.paws()).isEqualTo(0x3a3d40);
    }

    @Test
    void hasTheMarksThatAreAskedFor() {
        Species cat = Species.of(new Facts(Map.of("coat", "ffbf2e")));
        assertThat(cat.marked(Set.of("fluffy"))).isEqualTo(cat);
        Species spotted = cat.marked(Set.of("spotted"));
        assertThat(spotted.pattern()).isEqualTo(Pattern.SPOTTED);
        assertThat(spotted.marks()).isNotEqualTo(cat.coat());
    }

    @Test
    void dyesEveryPart() {
        Species fox = Species.of(new Facts(Map.of("coat", "ff6d1f", "belly", "fee9c9")));
        Species dyed = fox.dyed(rgb -> rgb ^ 0xffffff);
        assertThat(dyed.coat()).isEqualTo(0x0092e0);
        assertThat(dyed.belly()).isEqualTo(0x011636);
        assertThat(dyed.physique()).isEqualTo(fox.physique());
    }
}
