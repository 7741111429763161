package dev.gesso.adapter.sketch.edit;

import static dev.gesso.adapter.sketch.edit.Wishes.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block on white paper: its upper half light green, its lower half dark green, a blue stripe across its middle. */
class RecolourTest {

    private static final int PAPER = 0xfff4f4f4;
    private static final int LIGHT = 0xff30c050;
    private static final int DARK = 0xff145020;
    private static final int STRIPE = 0xff2040d0;
    private static final Recolour RECOLOUR = new Recolour();

    private static Plan coloured(int rgb) {
        Plan plain = PlanSamples.of();
        return new Plan(
                plain.look(),
                plain.setting(),
                plain.layout(),
                List.of(PlanSamples.coloured(0, "block", new Colour("another", rgb))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Pixels block(int light, int dark, int stripe) {
        Pixels picture = Wishes.even(PAPER);
        for (int y = 24; y < 72; y++) {
            for (int x = 24; x < 72; x++) {
                picture.argb()[y * SIDE + x] = y >= 45 && y < 51 ? stripe : y < 48 ? light : dark;
            }
        }
        return picture;
    }

    private static Pixels recoloured(int rgb) {
        return Wishes.apply(RECOLOUR, block(LIGHT, DARK, STRIPE), Wishes.of("make it so", coloured(rgb)))
                .orElseThrow();
    }

    private static int at(Pixels picture, int y) {
        return picture.argb()[y * SIDE + 48];
    }

    @ParameterizedTest
    @CsvSource({"e02020, 16, 8", "2030e0, 0, 8", "e0c020, 8, 0"})
    void givesTheSubjectTheColourAskedFor(String rgb, int strong, int weak) {
        int pixel = at(recoloured(Integer.parseInt(rgb, 16)), 30);
        assertThat(pixel >> strong & 255).isGreaterThan((pixel >> weak & 255) + 40);
    }

    @Test
    void keepsLightAndShade() {
        Pixels red = recoloured(0xe02020);
        assertThat(Wishes.red(at(red, 30))).isGreaterThan(Wishes.red(at(red, 65)) + 40);
    }

    @Test
    void leavesOtherColoursOfTheSubject() {
        assertThat(at(recoloured(0xe02020), 48)).isEqualTo(STRIPE);
    }

    @Test
    void leavesThePaper() {
        assertThat(at(recoloured(0xe02020), 4)).isEqualTo(PAPER);
    }

    @Test
    void cannotMoveAHueThatIsNotThere() {
        Pixels grey = block(0xffa0a0a0, 0xff404040, 0xff101010);
        assertThat(Wishes.apply(RECOLOUR, grey, Wishes.of("make it red", coloured(0xe02020))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "make the block red, true",
        "turn it red, true",
        "recolour the block, true",
        "dye it red, true",
        "a red block, false"
    })
    void needsAWordOfChange(String prompt, boolean wanted) {
        assertThat(RECOLOUR.isWanted(Wishes.of(prompt, coloured(0xe02020)))).isEqualTo(wanted);
    }

    @Test
    void needsAColour() {
        assertThat(RECOLOUR.isWanted(Wishes.of("make the block larger", PlanSamples.of("block"))))
                .isFalse();
    }
}
