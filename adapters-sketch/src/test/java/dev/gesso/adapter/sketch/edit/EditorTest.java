package dev.gesso.adapter.sketch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Effort;
import dev.gesso.adapter.sketch.studio.PlainStages;
import dev.gesso.adapter.sketch.studio.PlanSamples;
import dev.gesso.core.image.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorTest {

    private static final Size SIZE = new Size(120, 100);
    private static final int PAPER = 0xfff0f0f0;
    private static final int SUBJECT = 0xff20a040;
    private static final int MIDDLE = 50 * 120 + 60;

    /** A green block in the middle of white paper. */
    private static Pixels product() {
        Pixels picture = Pixels.of(120, 100);
        Arrays.setAll(picture.argb(), i -> {
            int x = i % 120;
            return x >= 40 && x < 80 && i >= 30 * 120 && i < 70 * 120 ? SUBJECT : PAPER;
        });
        return picture;
    }

    private static Edited edit(Plan plan, String prompt) {
        return edit(plan, prompt, new Originals(List.of(product()), Optional.empty()));
    }

    private static Edited edit(Plan plan, String prompt, Originals originals) {
        return new Editor(PlainStages.artist(plan)).edit(originals, prompt, SIZE, Effort.MEDIUM, 1, false);
    }

    /** In a look that changes no colour. */
    private static Plan unfinished(String word) {
        return PlanSamples.of(PlanSamples.setting(TimeOfDay.DAY, Weather.CLEAR), "none", word);
    }

    private static int channel(Pixels picture, int at, int shift) {
        return picture.argb()[at] >> shift & 255;
    }

    @Test
    void keepsThePictureWhereNothingIsAskedThatCanBeDone() {
        Edited edited = edit(PlanSamples.of(), "improve it");
        assertThat(edited.picture().argb()).isEqualTo(product().argb());
        assertThat(edited.notes()).anyMatch(note -> note.contains("left as it is"));
    }

    @Test
    void paintsItInAnotherLook() {
        Plan ink = PlanSamples.of(PlanSamples.setting(TimeOfDay.DAY, Weather.CLEAR), "ink");
        Pixels painted = edit(ink, "make it an ink drawing").picture();
        assertThat(channel(painted, MIDDLE, 8)).isNotEqualTo(0xa0);
    }

    @Test
    void darkensItForTheNight() {
        Plan night = PlanSamples.of(PlanSamples.setting(TimeOfDay.NIGHT, Weather.CLEAR), "cartoon");
        assertThat(channel(edit(night, "the same at night").picture(), 0, 8)).isLessThan(130);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAIN", "SNOW", "FOG", "STORM"})
    void letsWeatherComeOverIt(Weather weather) {
        Plan wet = PlanSamples.of(PlanSamples.setting(TimeOfDay.DAY, weather), "cartoon");
        assertThat(edit(wet, "in bad weather").picture().argb())
                .isNotEqualTo(product().argb());
    }

    @Test
    void replacesTheBackgroundAndKeepsTheSubject() {
        Pixels edited =
                edit(PlanSamples.of(), "replace the background with a meadow").picture();
        assertThat(edited.argb()[0]).isEqualTo(PlainStages.GROUND);
        assertThat(edited.argb()[MIDDLE]).isEqualTo(SUBJECT);
    }

    @Test
    void removesTheBackground() {
        Pixels edited = edit(PlanSamples.of(), "Remove the background").picture();
        assertThat(edited.argb()[0]).isZero();
        assertThat(edited.argb()[MIDDLE]).isEqualTo(SUBJECT);
    }

    @Test
    void makesTheBackgroundTransparentWhereTheRequestSaysSo() {
        Originals originals = new Originals(List.of(product()), Optional.empty());
        Pixels edited = new Editor(PlainStages.artist(PlanSamples.of()))
                .edit(originals, "as it is", SIZE, Effort.MEDIUM, 1, true)
                .picture();
        assertThat(edited.argb()[0]).isZero();
    }

    @Test
    void removesTheSubject() {
        Pixels edited = edit(PlanSamples.of("block"), "remove the block").picture();
        assertThat(channel(edited, MIDDLE, 16)).isGreaterThan(0xe0);
    }

    @Test
    void coloursTheSubjectAnew() {
        Plan red = PlanSamples.of();
        Plan coloured = new Plan(
                red.look(),
                red.setting(),
                "scene",
                List.of(PlanSamples.coloured(0, "block", new Colour("red", 0xe02020))),
                List.of(),
                List.of(),
                List.of());
        Pixels edited = edit(coloured, "make the block red").picture();
        assertThat(channel(edited, MIDDLE, 16)).isGreaterThan(channel(edited, MIDDLE, 8) + 60);
        assertThat(edited.argb()[0]).isEqualTo(PAPER);
    }

    @Test
    void addsThings() {
        Pixels edited = edit(PlanSamples.of("cat"), "add a cat").picture();
        assertThat(edited.argb()[MIDDLE]).isEqualTo(SUBJECT);
        assertThat(IntStream.of(edited.argb()).filter(pixel -> (pixel & 255) < 0x60 && (pixel >> 16 & 255) > 0xa0))
                .isNotEmpty();
    }

    @Test
    void composesSeveralPicturesIntoTheScene() {
        Originals two = new Originals(List.of(product(), product()), Optional.empty());
        Pixels scene =
                edit(unfinished("basket"), "a basket with these items", two).picture();
        assertThat(scene.argb()).contains(SUBJECT, PlainStages.THING, PlainStages.GROUND);
    }

    @Test
    void drawsTheSubjectIntoTheHoleAndChangesNothingElse() {
        Pixels mask = Pixels.of(120, 100);
        Arrays.setAll(mask.argb(), i -> i % 120 > 85 && i > 40 * 120 && i < 80 * 120 ? 0 : 0xff000000);
        Originals masked = new Originals(List.of(product()), Optional.of(mask));
        Pixels edited = edit(PlanSamples.of("flamingo"), "a flamingo", masked).picture();
        assertThat(IntStream.range(0, mask.argb().length)
                        .filter(i -> mask.argb()[i] != 0
                                && edited.argb()[i] != product().argb()[i]))
                .isEmpty();
        assertThat(edited.argb()).isNotEqualTo(product().argb());
    }

    @Test
    void changesNothingOutsideAnyMask() {
        for (int seed = 0; seed < 300; seed++) {
            RandomGenerator chance =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Pixels picture = Pixels.of(20 + chance.nextInt(60), 20 + chance.nextInt(60));
            Arrays.setAll(picture.argb(), i -> chance.nextInt());
            Pixels mask = rectangles(picture.width(), picture.height(), chance);
            Pixels edited = new Editor(PlainStages.artist(PlanSamples.of("fox")))
                    .edit(
                            new Originals(List.of(picture), Optional.of(mask)),
                            "a fox",
                            new Size(picture.width(), picture.height()),
                            Effort.LOW,
                            seed,
                            seed % 2 == 0)
                    .picture();
            assertThat(IntStream.range(0, mask.argb().length)
                            .filter(i -> mask.argb()[i] >>> 24 != 0 && edited.argb()[i] != picture.argb()[i]))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static Pixels rectangles(int width, int height, RandomGenerator chance) {
        Pixels mask = Pixels.of(width, height);
        Arrays.fill(mask.argb(), 0xff000000);
        for (int i = 0; i < 3; i++) {
            int alpha = i == 0 ? 0 : chance.nextInt(3);
            int left = chance.nextInt(width);
            int right = left + chance.nextInt(width - left) + 1;
            for (int y = chance.nextInt(height); y < height; y++) {
                Arrays.fill(mask.argb(), y * width + left, y * width + right, alpha << 24);
            }
        }
        return mask;
    }

    @Test
    void drawsTheSceneAnewWhereNearlyAllIsOpen() {
        Pixels mask = Pixels.of(120, 100);
        Pixels edited = edit(unfinished("fox"), "a fox", new Originals(List.of(product()), Optional.of(mask)))
                .picture();
        assertThat(edited.argb()[0]).isEqualTo(PlainStages.GROUND);
    }

    @Test
    void saysWhenAMaskOpensNothing() {
        Pixels mask = Pixels.of(120, 100);
        Arrays.fill(mask.argb(), 0x01000000);
        Edited edited = edit(PlanSamples.of("fox"), "a fox", new Originals(List.of(product()), Optional.of(mask)));
        assertThat(edited.notes()).anyMatch(note -> note.contains("no pixel of it has alpha 0"));
        assertThat(edited.picture().argb()).isEqualTo(product().argb());
    }

    @Test
    void cutsPicturesOfAnotherShapeAroundTheirMiddle() {
        Pixels edited = new Editor(PlainStages.artist(PlanSamples.of()))
                .edit(
                        new Originals(List.of(product()), Optional.empty()),
                        "as it is",
                        new Size(100, 40),
                        Effort.MEDIUM,
                        1,
                        false)
                .picture();
        assertThat(edited.argb()[20 * 100 + 50]).isEqualTo(SUBJECT);
    }
}
