package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.figure.Figure.Part;
import dev.gesso.adapter.sketch.figure.complexion.Complexion;
import dev.gesso.adapter.sketch.figure.complexion.Hair;
import dev.gesso.adapter.sketch.figure.complexion.Skin;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FiguresTest {

    private static final Gallery GALLERY = new Gallery();
    private static final Figures FIGURES = new Figures();
    private static final Complexion COMPLEXION = new Complexion(Skin.MEDIUM, Hair.BLACK);

    @ParameterizedTest
    @EnumSource
    void standsSitsLiesRunsAndJumpsWithAllLimbs(Pose pose) {
        int[] pixels = painted(figure("1f468", pose));
        assertThat(pixels).contains(0xff000000 | Skin.MEDIUM.face());
        assertThat(pixels).contains(0);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryPartInItsBox(Pose pose) {
        Figure cook = figure("1f469-200d-1f373", pose);
        for (Part part : Part.values()) {
            assertThat(cook.place(part).getX()).isBetween(0.0, 1.0);
            assertThat(cook.place(part).getY()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aStandingGrownPersonIsTheMeasure() {
        assertThat(figure("1f469", Pose.STANDING).height()).isCloseTo(1, within(0.05));
    }

    @Test
    void childrenAndBabiesAreSmaller() {
        double child = figure("1f467", Pose.STANDING).height();
        assertThat(child).isBetween(0.6, 0.8);
        assertThat(figure("1f476", Pose.STANDING).height()).isLessThan(child);
    }

    @Test
    void whoSitsIsLowerAndWhoLiesIsLowest() {
        double sitting = figure("1f468", Pose.SITTING).height();
        assertThat(sitting).isBetween(0.6, 0.9);
        assertThat(figure("1f468", Pose.LYING).height()).isLessThan(sitting);
    }

    @Test
    void raisesTheHandsInAJump() {
        Figure jumping = figure("1f468", Pose.JUMPING);
        assertThat(jumping.place(Part.NEAR_HAND).getY())
                .isLessThan(jumping.place(Part.NECK).getY());
        Figure standing = figure("1f468", Pose.STANDING);
        assertThat(standing.place(Part.NEAR_HAND).getY())
                .isGreaterThan(standing.place(Part.NECK).getY());
    }

    @Test
    void lyingHeadsAreOnTheLeft() {
        assertThat(figure("1f468", Pose.LYING).place(Part.EYES).getX()).isLessThan(0.4);
    }

    @Test
    void addsNothingToWhatIsWholeAlready() {
        assertThat(find("1f3c3", "person-activity", Pose.ANY)).isEmpty();
    }

    @Test
    void givesTheSamePixelsAgain() {
        assertThat(painted(figure("1f468-200d-2695", Pose.RUNNING)))
                .isEqualTo(painted(figure("1f468-200d-2695", Pose.RUNNING)));
    }

    private static Figure figure(String id, Pose pose) {
        return find(id, "person", pose).orElseThrow();
    }

    private static Optional<Figure> find(String id, String subgroup, Pose pose) {
        Thing thing = new Thing(0, "somebody", id, 1, Optional.empty(), 1, pose, Set.of());
        return FIGURES.build(
                id, subgroup, COMPLEXION, thing, new Chance(3), wanted -> GALLERY.find(ArtSet.ILLUSTRATED, wanted));
    }

    private static int[] painted(Figure figure) {
        int height = 160;
        Canvas canvas = Canvas.of((int) Math.ceil(height * figure.aspect()), height);
        Graphics2D brush = canvas.brush();
        figure.paint(brush, canvas.width(), height);
        brush.dispose();
        return canvas.pixels().argb();
    }
}
