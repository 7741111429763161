package dev.gesso.adapter.sketch.edit;

import static dev.gesso.adapter.sketch.edit.Wishes.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddThingsTest {

    private static final int WALL = 0xff6070a0;
    private static final AddThings ADD = new AddThings();
    private static final Wish CAT = Wishes.of("add a cat", PlanSamples.of("cat"));

    /** The places that differ after a cat came into the picture. */
    private static int[] touched(Pixels picture) {
        Pixels added = Wishes.apply(ADD, picture, CAT).orElseThrow();
        return IntStream.range(0, added.argb().length)
                .filter(i -> added.argb()[i] != picture.argb()[i])
                .toArray();
    }

    /** A wall with a pattern on one side, which nobody wants to cover. */
    private static Pixels patterned(boolean left) {
        Pixels picture = Wishes.even(WALL);
        Arrays.setAll(
                picture.argb(),
                i -> (i % SIDE < SIDE / 2) == left && (i + Math.floorDiv(i, SIDE)) % 3 == 0 ? 0xffffffff : WALL);
        return picture;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesWhereThereIsLessToCover(boolean patternLeft) {
        assertThat(Arrays.stream(touched(patterned(patternLeft))))
                .isNotEmpty()
                .allMatch(i -> (i % SIDE < SIDE / 2) != patternLeft);
    }

    @Test
    void takesAtMostAQuarterOfThePicture() {
        int[] touched = touched(Wishes.even(WALL));
        assertThat(touched.length).isBetween(SIDE * SIDE / 50, SIDE * SIDE / 4);
    }

    @Test
    void standsLowButNotOnTheEdge() {
        int[] rows = Arrays.stream(touched(Wishes.even(WALL)))
                .map(i -> Math.floorDiv(i, SIDE))
                .toArray();
        assertThat(Arrays.stream(rows)).allMatch(row -> row > SIDE * 2 / 5 && row < SIDE - SIDE / 20);
    }

    @Test
    void takesOnTheLightOfThePicture() {
        Pixels dark = Wishes.apply(ADD, Wishes.even(0xff101020), CAT).orElseThrow();
        Pixels bright = Wishes.apply(ADD, Wishes.even(0xfff0f0e0), CAT).orElseThrow();
        int middle = touched(Wishes.even(WALL))[200];
        assertThat(Wishes.red(dark.argb()[middle])).isLessThan(Wishes.red(bright.argb()[middle]));
    }

    @ParameterizedTest
    @CsvSource({
        "Add a cat, true",
        "insert a cat on the left, true",
        "with an extra cat, true",
        "a cat in an address book, false"
    })
    void needsAWordForAdding(String prompt, boolean wanted) {
        assertThat(ADD.isWanted(Wishes.of(prompt, PlanSamples.of("cat")))).isEqualTo(wanted);
    }
}
