package dev.gesso.adapter.sketch.cast.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompanyTest {

    @Test
    void aFamilyHasParentsAndChildren() {
        assertThat(Company.members("1f46a", "family", Set.of(), new Chance(1))).hasSizeBetween(3, 4);
    }

    @Test
    void readsTheMembersFromTheDrawing() {
        assertThat(Company.members("1f469-200d-1f467-200d-1f466", "family", Set.of(), new Chance(1)))
                .containsExactly("1f469", "1f467", "1f466");
    }

    @ParameterizedTest
    @CsvSource({
        "1f468-200d-2764-200d-1f468, family",
        "1f468, person",
        "1f469-200d-1f373, person-role",
        "1f98a, animal-mammal"
    })
    void othersAreDrawnAsOne(String id, String subgroup) {
        assertThat(Company.members(id, subgroup, Set.of(), new Chance(1))).isEmpty();
    }

    @Test
    void drawsAnOldCoupleAsTwoOldPersons() {
        assertThat(Company.members("1f46b", "family", Set.of("elderly"), new Chance(1)))
                .containsExactly("1f475", "1f474");
    }
}
