package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RolesTest {

    private final Roles roles = new Roles();

    @ParameterizedTest
    @CsvSource({
        "1f418, ANIMAL, GROUND",
        "1f42c, SWIMMER, SUBMERGED",
        "1f3f0, BUILDING, BEHIND",
        "1f697, VEHICLE, GROUND",
        "26f5, VEHICLE, AFLOAT",
        "1f388, OBJECT, AIR",
        "1f332, PLANT, BEHIND",
        "1f468, PERSON, GROUND",
        "1f34e, FOOD, GROUND",
        "1f3a9, CLOTHING, GROUND",
        "1fa91, FURNITURE, GROUND",
        "1f528, TOOL, GROUND",
        "2600, LANDSCAPE, AIR",
    })
    void knowsWhatADrawingStandsFor(String id, Nature nature, Place place) {
        assertThat(roles.of(id).nature()).isEqualTo(nature);
        assertThat(roles.of(id).place()).isEqualTo(place);
    }

    @Test
    void everyDrawingHasASaneSizeAndOpening() {
        for (String id : new Gallery().ids()) {
            Role role = roles.of(id);
            assertThat(role.size()).as(id).isBetween(0.18, 2.5);
            assertThat(role.opening().stream()).as(id).allSatisfy(RolesTest::isInTheBox);
        }
    }

    private static void isInTheBox(Opening opening) {
        assertThat(opening.left()).isBetween(0.0, opening.right());
        assertThat(opening.right()).isLessThanOrEqualTo(1);
        assertThat(opening.floor()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"1f418, 1f408", "1f408, 1f401", "1f3f0, 1f468", "1f992, 1f415", "1f467, 1f41d"})
    void orderIsKept(String larger, String smaller) {
        assertThat(roles.of(larger).size()).isGreaterThan(roles.of(smaller).size());
    }

    @Test
    void wideThingsCountByTheirWidth() {
        Role bed = roles.of("1f6cf");
        Stature stature = bed.stature(2.5);
        assertThat(stature.height()).isEqualTo(bed.size() / 2);
        assertThat(bed.stature(1).height()).isEqualTo(bed.size());
    }

    @Test
    void thinksOfTheUnknownAsAnObject() {
        assertThat(roles.of("zzz").nature()).isEqualTo(Nature.OBJECT);
        assertThat(roles.subgroup("zzz")).isEmpty();
    }
}
