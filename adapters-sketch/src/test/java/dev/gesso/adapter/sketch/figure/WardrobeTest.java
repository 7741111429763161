package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.figure.Dress.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WardrobeTest {

    private final Wardrobe wardrobe = new Wardrobe();

    @ParameterizedTest
    @CsvSource({
        "1f468,                 person,        HEAD",
        "1f468-200d-1f9b0,      person,        BUST",
        "1f469-200d-2695,       person-role,   BUST",
        "1f46e-200d-2640,       person-role,   BUST",
        "1f9d4-200d-2642,       person,        HEAD",
        "1f47d,                 face-costume,  HEAD",
        "1f47b,                 face-costume,  DRAWN",
        "1f9b8-200d-2640,       person-fantasy, DRAWN",
        "1f468-200d-2764-200d-1f468, family,   DRAWN",
        "1f3c3,                 person-activity, DRAWN",
        "1f34e,                 food-fruit,    DRAWN",
    })
    void knowsHowMuchOfABodyIsDrawn(String id, String subgroup, Extent extent) {
        assertThat(wardrobe.dress(id, subgroup, ArtSet.ILLUSTRATED).body()).isEqualTo(extent);
    }

    @Test
    void knowsWhereTheFlatDrawingShowsLess() {
        assertThat(wardrobe.dress("1f468-200d-1f9b0", "person", ArtSet.FLAT).body())
                .isEqualTo(Extent.HEAD);
    }

    @Test
    void everyMemberOfAProfessionWearsTheSame() {
        Dress man = wardrobe.dress("1f468-200d-2695", "person-role", ArtSet.ILLUSTRATED);
        assertThat(man).isEqualTo(wardrobe.dress("1f9d1-200d-2695", "person-role", ArtSet.ILLUSTRATED));
        assertThat(man.outfit().cut()).isEqualTo(Cut.COAT);
    }

    @Test
    void readsStripesOfTheChest() {
        Dress doctor = wardrobe.dress("1f9d1-200d-2695", "person-role", ArtSet.ILLUSTRATED);
        assertThat(doctor.chest()).containsExactly(new Band(0, 0.66, 0xf4f5f7), new Band(0.66, 1, 0x81d4fa));
    }

    @Test
    void babiesAreBuiltLikeBabies() {
        assertThat(wardrobe.dress("1f476", "person", ArtSet.ILLUSTRATED).build())
                .isEqualTo(Build.BABY);
    }
}
