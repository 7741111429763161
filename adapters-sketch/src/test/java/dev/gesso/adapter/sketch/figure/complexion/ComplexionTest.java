package dev.gesso.adapter.sketch.figure.complexion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComplexionTest {

    @Test
    void everySkinComesUpAmongAFewDozen() {
        Set<Skin> skins = EnumSet.noneOf(Skin.class);
        for (int i = 0; i < 48; i++) {
            skins.add(Complexion.of("1f9d1", Set.of(), new Chance(i)).skin());
        }
        assertThat(skins).containsExactlyInAnyOrder(Skin.values());
    }

    @ParameterizedTest
    @CsvSource({"dark-skin, DARK", "light-skin, LIGHT", "medium-skin, MEDIUM"})
    void hasTheSkinThatIsAskedFor(String trait, Skin skin) {
        assertThat(Complexion.of("1f9d1", Set.of(trait), new Chance(5)).skin()).isEqualTo(skin);
    }

    @ParameterizedTest
    @CsvSource({
        "red-hair, RED",
        "blond, BLOND",
        "black-hair, BLACK",
        "gray-hair, GRAY",
        "blond-hair, BLOND",
        "pink-hair, PINK"
    })
    void hasTheHairThatIsAskedFor(String trait, Hair hair) {
        assertThat(Complexion.of("1f9d1", Set.of(trait), new Chance(5)).hair()).isEqualTo(hair);
    }

    @Test
    void drawingsWithRedHairHaveLightSkin() {
        for (int i = 0; i < 20; i++) {
            assertThat(Complexion.of("1f468-200d-1f9b0", Set.of(), new Chance(i))
                            .skin())
                    .isEqualTo(Skin.LIGHT);
        }
    }
}
