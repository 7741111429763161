package dev.gesso.adapter.sketch.edit;

import static dev.gesso.adapter.sketch.edit.Wishes.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.fill.Hole;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.PlainStages;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InpainterTest {

    private static final int WALL = 0xff8a8070;
    private static final Plan CAT = PlanSamples.of("cat");

    /** Open in its first rows. */
    private static Hole rows(int count) {
        Pixels mask = Wishes.even(0xff000000);
        Arrays.fill(mask.argb(), 0, count * SIDE, 0);
        return Hole.of(mask);
    }

    private static Edited inpaint(Hole hole, Plan plan, List<Pixels> others) {
        return new Inpainter(PlainStages.artist(plan))
                .inpaint(Wishes.even(WALL), hole, others, Wishes.of("a cat", plan));
    }

    /** A hole of up to three fifths is filled; a larger one leaves no picture to fit into. */
    @ParameterizedTest
    @CsvSource({"40, false", "57, false", "58, true", "96, true"})
    void drawsTheSceneAnewWhereNearlyAllIsOpen(int rows, boolean anew) {
        Edited edited = inpaint(rows(rows), CAT, List.of());
        assertThat(edited.picture().argb()[0] == WALL).isEqualTo(!anew);
    }

    @Test
    void drawsTheSubjectIntoTheHole() {
        Edited edited = inpaint(rows(40), CAT, List.of());
        assertThat(edited.notes()).isEmpty();
        assertThat(Arrays.stream(edited.picture().argb()))
                .anyMatch(pixel -> Wishes.red(pixel) > Wishes.blue(pixel) + 60);
    }

    @Test
    void putsAnotherPictureInItsPlace() {
        Pixels green = Wishes.even(0);
        Arrays.fill(green.argb(), 20 * SIDE, 60 * SIDE, 0xff10d020);
        Edited edited = inpaint(rows(40), PlanSamples.of("cat"), List.of(green));
        assertThat(Arrays.stream(edited.picture().argb()))
                .anyMatch(pixel -> Wishes.green(pixel) > Wishes.red(pixel) + 80);
    }

    @Test
    void saysWhenThePromptNamesNothing() {
        assertThat(inpaint(rows(40), PlanSamples.of(), List.of()).notes())
                .singleElement()
                .asString()
                .contains("nothing that the prompt names");
    }

    @Test
    void saysWhenTheHoleIsTooNarrow() {
        assertThat(inpaint(rows(2), CAT, List.of()).notes())
                .singleElement()
                .asString()
                .contains("too narrow");
    }

    @Test
    void fillsTheHoleEvenWhereNothingIsDrawnIntoIt() {
        Pixels scratched = Wishes.even(WALL);
        Arrays.fill(scratched.argb(), 20 * SIDE, 24 * SIDE, 0xffff0000);
        Pixels mask = Wishes.even(0xff000000);
        Arrays.fill(mask.argb(), 18 * SIDE, 26 * SIDE, 0);
        Plan nothing = PlanSamples.of();
        Pixels mended = new Inpainter(PlainStages.artist(nothing))
                .inpaint(scratched, Hole.of(mask), List.of(), Wishes.of("mend it", nothing))
                .picture();
        assertThat(mended.argb()).containsOnly(WALL);
    }
}
