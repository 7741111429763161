package dev.gesso.adapter.sketch.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.layout.Composer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {

    private static final int SIDE = 120;
    private static final Composer COMPOSER = new Composer(new Extras(), Sketches::backdrop);
    private static final Painter PAINTER = new Painter(new Extras(), Sketches::backdrop);

    private static Scene scene(Plan plan) {
        return COMPOSER.compose(plan, 1, 1);
    }

    private static Pixels painted(Plan plan) {
        return PAINTER.whole(scene(plan), SIDE, SIDE);
    }

    /** The colour in the middle of the first node. */
    private static int middle(Plan plan) {
        Node node = (Node) scene(plan).items().getFirst();
        int x = (int) (node.box().middleX() * SIDE);
        int y = (int) (node.box().middleY() * SIDE);
        return painted(plan).argb()[y * SIDE + x];
    }

    private static int own(Plan plan) {
        return 0xff000000 | plan.things().getFirst().colour().orElseThrow().rgb();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene", "closeup", "sheet", "pattern", "logo", "comic", "poster"})
    void paintsTheSamePixelsForTheSameScene(String layout) {
        Plan plan = Sketches.lettered(Sketches.plan(layout, Sketches.setting("floor"), "girl", "basket"), "Hello");
        assertThat(painted(plan).argb()).isEqualTo(painted(plan).argb());
    }

    @Test
    void paintsThingsInTheirOwnColourByDay() {
        Plan plan = Sketches.plan("girl");
        assertThat(middle(plan)).isEqualTo(own(plan));
    }

    @Test
    void paintsThingsDarkerAtNight() {
        Setting night = new Setting("floor", TimeOfDay.NIGHT, Weather.CLEAR, Season.ANY, Optional.empty(), false);
        Plan plan = Sketches.plan("scene", night, "girl");
        assertThat(middle(plan) >> 16 & 255).isLessThan(own(plan) >> 16 & 255);
    }

    @Test
    void letsTheMoonShineAtNight() {
        Setting night = new Setting("floor", TimeOfDay.NIGHT, Weather.CLEAR, Season.ANY, Optional.empty(), false);
        Plan plan = Sketches.plan("scene", night, "moon");
        assertThat(middle(plan)).isEqualTo(own(plan));
    }

    @Test
    void leavesTransparentGroundsEmpty() {
        Pixels painted = painted(Sketches.plan("scene", Sketches.transparent(), "girl"));
        assertThat(painted.argb()[0]).isZero();
        assertThat(Arrays.stream(painted.argb()).anyMatch(pixel -> pixel >>> 24 == 255))
                .isTrue();
    }

    @Test
    void fillsPlainGroundsToTheEdge() {
        Setting pink = new Setting(
                "", TimeOfDay.NIGHT, Weather.RAIN, Season.ANY, Optional.of(new Colour("pink", 0xffc0cb)), false);
        Pixels painted = painted(Sketches.plan("scene", pink, "girl"));
        assertThat(painted.argb()[0]).isEqualTo(0xffffc0cb);
    }

    @Test
    void paintsTheBackdropAlone() {
        Pixels painted = PAINTER.backdrop(scene(Sketches.plan("girl")), SIDE, SIDE);
        assertThat(painted.argb()).containsOnly(0xff4080c0);
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() {
        Scene scene = scene(Sketches.plan("girl"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PAINTER.whole(scene, SIDE, SIDE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void tellsWhosePixelsAre() {
        Scene scene = scene(Sketches.plan("girl", "rock"));
        int[] owners = PAINTER.owners(scene, SIDE, SIDE);
        assertThat(Arrays.stream(owners).distinct()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void countsPanelsOfAStripToTheirThings() {
        Scene scene = scene(Sketches.plan("comic", Sketches.setting("floor"), "girl"));
        assertThat(Arrays.stream(PAINTER.owners(scene, SIDE, SIDE)).distinct()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void takesWhatLettersCoverFromTheirBearer() {
        Plan plain = Sketches.plan("basket");
        Plan lettered = Sketches.lettered(plain, "Relax", OptionalInt.of(0));
        assertThat(share(lettered)).isLessThan(share(plain));
    }

    private static long share(Plan plan) {
        return Arrays.stream(PAINTER.owners(scene(plan), SIDE, SIDE))
                .filter(owner -> owner == 1)
                .count();
    }
}
