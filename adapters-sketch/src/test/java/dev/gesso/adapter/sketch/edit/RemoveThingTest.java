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

class RemoveThingTest {

    private static final int PAPER = 0xffeceae0;
    private static final RemoveThing REMOVE = new RemoveThing();
    private static final Wish WISH = Wishes.of("remove the block", PlanSamples.of("block"));

    private static Pixels block() {
        Pixels picture = Wishes.even(PAPER);
        for (int y = 40; y < 60; y++) {
            Arrays.fill(picture.argb(), y * SIDE + 40, y * SIDE + 60, 0xffb02040);
        }
        return picture;
    }

    @Test
    void leavesNoTraceOfTheSubject() {
        Pixels removed = Wishes.apply(REMOVE, block(), WISH).orElseThrow();
        assertThat(Arrays.stream(removed.argb())).allMatch(pixel -> Wishes.green(pixel) > 0xd0);
    }

    @Test
    void touchesNothingFarFromTheSubject() {
        Pixels picture = block();
        Arrays.setAll(picture.argb(), i -> i < 20 * SIDE ? picture.argb()[i] - i % 3 : picture.argb()[i]);
        Pixels removed = Wishes.apply(REMOVE, picture, WISH).orElseThrow();
        assertThat(IntStream.range(0, 20 * SIDE)).allMatch(i -> removed.argb()[i] == picture.argb()[i]);
    }

    @Test
    void cannotRemoveWhatItCannotTellFromTheGround() {
        assertThat(Wishes.apply(REMOVE, Wishes.even(PAPER), WISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remove the dog, true",
        "Erase it, true",
        "get rid of the car, true",
        "remove the background, false",
        "a dog, false"
    })
    void isNotMeantForBackgrounds(String prompt, boolean wanted) {
        assertThat(REMOVE.isWanted(Wishes.of(prompt, PlanSamples.of()))).isEqualTo(wanted);
    }
}
