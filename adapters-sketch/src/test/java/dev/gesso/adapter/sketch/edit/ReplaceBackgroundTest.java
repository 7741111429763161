package dev.gesso.adapter.sketch.edit;

import static dev.gesso.adapter.sketch.edit.Wishes.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.PlainStages;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplaceBackgroundTest {

    private static final int SUBJECT = 0xff207040;
    private static final ReplaceBackground REPLACE = new ReplaceBackground();

    private static Pixels product() {
        Pixels picture = Wishes.even(0xfff8f8f8);
        for (int y = 30; y < 70; y++) {
            Arrays.fill(picture.argb(), y * SIDE + 30, y * SIDE + 70, SUBJECT);
        }
        return picture;
    }

    private static int[] replaced(String prompt) {
        return Wishes.apply(REPLACE, product(), Wishes.of(prompt, PlanSamples.of("cat")))
                .orElseThrow()
                .argb();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swap the background for a beach",
                "a different backdrop",
                "on a marble background",
                "place it on a table",
                "put her in a forest",
                "move the bottle to a beach",
                "delete the back ground",
                "with no background",
                "transparent backdrop"
            })
    void isAskedForInManyWays(String prompt) {
        assertThat(REPLACE.isWanted(Wishes.of(prompt, PlanSamples.of()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"make it blue", "put on a happy face", "a cat in the background", "take a walk"})
    void isNotMeantByOtherWishes(String prompt) {
        assertThat(REPLACE.isWanted(Wishes.of(prompt, PlanSamples.of()))).isFalse();
    }

    @Test
    void keepsTheSubjectToTheBit() {
        assertThat(replaced("put it in a forest")[50 * SIDE + 50]).isEqualTo(SUBJECT);
        assertThat(replaced("remove the background")[50 * SIDE + 50]).isEqualTo(SUBJECT);
    }

    @Test
    void drawsThePlaceWithoutItsThings() {
        assertThat(replaced("put it in a forest")).contains(PlainStages.GROUND).doesNotContain(PlainStages.THING);
    }

    @Test
    void leavesNothingWhereNothingIsAskedFor() {
        assertThat(replaced("remove the background")[0]).isZero();
    }
}
