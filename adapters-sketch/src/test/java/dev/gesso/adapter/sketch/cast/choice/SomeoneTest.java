package dev.gesso.adapter.sketch.cast.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SomeoneTest {

    @Test
    void aCookMayBeAnyone() {
        assertThat(all("1f9d1-200d-1f373"))
                .containsExactlyInAnyOrder("1f9d1-200d-1f373", "1f468-200d-1f373", "1f469-200d-1f373");
    }

    @Test
    void anOfficerMayBeAnyone() {
        assertThat(all("1f46e")).containsExactlyInAnyOrder("1f46e", "1f46e-200d-2640", "1f46e-200d-2642");
    }

    @ParameterizedTest
    @CsvSource({"1f469-200d-1f373", "1f46e-200d-2642", "1f467", "1f475", "1f98a"})
    void whoIsNamedExactlyStays(String id) {
        assertThat(all(id)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "baby, 1f476",
        "sad, 1f64d-200d-2642",
        "waving, 1f64b-200d-2642",
        "long-hair, 1f9d1",
        "beard, 1f9d4-200d-2642",
        "old, 1f474",
        "bald, 1f468-200d-1f9b2",
        "curly-hair, 1f468-200d-1f9b1"
    })
    void aManLooksAsHisTraitsSay(String trait, String id) {
        assertThat(Someone.of("1f468", Set.of(trait), new Chance(1))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "1f9d1-200d-1f680, woman, 1f469-200d-1f680",
        "1f9d1-200d-1f680, man, 1f468-200d-1f680",
        "1f46e, woman, 1f46e-200d-2640",
        "1f3c3, man, 1f3c3-200d-2642",
    })
    void genderIsAsThePromptSays(String id, String trait, String person) {
        assertThat(Someone.of(id, Set.of(trait), new Chance(4))).isEqualTo(person);
    }

    private static Set<String> all(String id) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            all.add(Someone.of(id, Set.of(), new Chance(i)));
        }
        return all;
    }
}
