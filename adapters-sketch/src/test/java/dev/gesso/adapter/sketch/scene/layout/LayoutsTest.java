package dev.gesso.adapter.sketch.scene.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Inset;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Mark;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each layout does with what it is given. */
class LayoutsTest {

    private static final Composer COMPOSER = new Composer(new Extras(), Sketches::backdrop);

    private static Scene scene(Plan plan) {
        return COMPOSER.compose(plan, 1, 5);
    }

    private static Plan plan(String layout, String... words) {
        return Sketches.plan(layout, Sketches.setting("floor"), words);
    }

    private static <T extends Item> List<T> all(Scene scene, Class<T> kind) {
        return scene.items().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Box box(Scene scene, int thing) {
        return all(scene, Node.class).stream()
                .filter(node -> node.part().thing() == thing)
                .findFirst()
                .orElseThrow()
                .box();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene", "closeup", "sheet", "pattern", "logo", "comic", "poster"})
    void areAllRegistered(String id) {
        assertThat(Layouts.find(id)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scene", "closeup", "sheet", "pattern", "logo", "comic", "poster"})
    void letterACardWhereThereIsNothingToDraw(String layout) {
        Scene scene = scene(Sketches.lettered(plan(layout), "nothing to draw"));
        assertThat(scene.toString()).contains("nothing to draw");
    }

    @Test
    void setHousesOnTheHorizonAndThingsBeforeThem() {
        Scene scene = scene(plan("scene", "girl", "house"));
        assertThat(box(scene, 1).bottom()).isLessThan(box(scene, 0).bottom());
        assertThat(all(scene, Node.class).getFirst().part().word()).isEqualTo("house");
        assertThat(all(scene, Node.class).getFirst().depth().haze()).isPositive();
    }

    @Test
    void letAHouseAloneStandNear() {
        assertThat(box(scene(plan("scene", "house")), 0).height()).isGreaterThan(0.5);
    }

    @Test
    void hangBalloonsInTheSky() {
        Scene scene = scene(plan("scene", "girl", "balloon"));
        assertThat(box(scene, 1).bottom()).isLessThan(0.55);
    }

    @Test
    void floatFishAndStandGirlsOnTheShore() {
        Scene scene = scene(Sketches.plan("scene", Sketches.setting("water"), "fish", "girl"));
        Node fish = all(scene, Node.class).getFirst();
        assertThat(fish.depth().surface()).isLessThan(1);
        assertThat(box(scene, 1).bottom()).isGreaterThan(fish.box().bottom());
    }

    @Test
    void showSmallThingsLargeOnATable() {
        Scene scene = scene(Sketches.plan("scene", Sketches.setting("table"), "girl", "apple"));
        assertThat(box(scene, 1).height()).isGreaterThan(0.4 * box(scene, 0).height());
    }

    @Test
    void throwNoShadowsInTheOpen() {
        Scene scene = scene(Sketches.plan("scene", Sketches.setting("open"), "girl", "rock"));
        assertThat(all(scene, Node.class)).noneMatch(node -> node.depth().shadow());
    }

    @Test
    void leaveRoomForABanner() {
        Scene scene = scene(Sketches.lettered(plan("scene", "girl"), "Hello"));
        Letters banner = all(scene, Letters.class).getFirst();
        assertThat(banner.plate()).isEqualTo(Plate.RIBBON);
        assertThat(box(scene, 0).top()).isGreaterThan(banner.box().bottom());
    }

    @Test
    void writeOnTheThingThatBearsTheText() {
        Scene scene = scene(Sketches.lettered(plan("scene", "girl", "basket"), "Relax", OptionalInt.of(1)));
        Letters label = all(scene, Letters.class).getFirst();
        assertThat(label.box().shared(box(scene, 1)))
                .isGreaterThan(0.5 * label.box().area());
    }

    @Test
    void centreWhatStandsBeforeNothing() {
        Box box = box(scene(Sketches.plan("scene", Sketches.transparent(), "rock")), 0);
        assertThat(box.middleX()).isCloseTo(0.5, within(0.02));
        assertThat(box.middleY()).isCloseTo(0.5, within(0.05));
    }

    @Test
    void cutAPersonAtTheChestFromNearBy() {
        Box box = box(scene(plan("closeup", "girl")), 0);
        assertThat(box.height()).isGreaterThan(1.1);
        assertThat(box.top()).isPositive();
    }

    @Test
    void fillSixteenCellsOfASheet() {
        List<Node> sprites = all(scene(plan("sheet", "cat")), Node.class);
        assertThat(sprites).hasSize(16);
        assertThat(IntStream.range(0, 16)).allSatisfy(i -> {
            Box box = sprites.get(i).box();
            assertThat((int) (box.middleX() * 4)).isEqualTo(i % 4);
            assertThat((int) (box.middleY() * 4)).isEqualTo(Math.floorDiv(i, 4));
        });
    }

    @Test
    void walkBothWaysInASheet() {
        List<Node> sprites = all(scene(plan("sheet", "cat")), Node.class);
        assertThat(sprites.subList(0, 4)).allMatch(node -> !node.bearing().mirrored());
        assertThat(sprites.subList(4, 8)).allMatch(node -> node.bearing().mirrored());
        assertThat(sprites.subList(0, 4))
                .extracting(node -> node.bearing().stride())
                .contains(0.0, 0.09);
    }

    @Test
    void restInTheLastRowOfASheet() {
        assertThat(all(scene(plan("sheet", "cat")), Node.class).subList(12, 16))
                .extracting(node -> node.part().pose())
                .containsExactly(Pose.SITTING, Pose.LYING, Pose.SLEEPING, Pose.STANDING);
    }

    @Test
    void repeatAPatternAtTheOppositeEdge() {
        List<Node> motifs = all(scene(plan("pattern", "apple", "book")), Node.class);
        assertThat(motifs.stream().filter(node -> node.box().right() > 1))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(motifs)
                        .anyMatch(other -> Math.abs(
                                                other.box().left() - node.box().left() + 1)
                                        < 1e-9
                                && Math.abs(other.box().top() - node.box().top()) < 1e-9));
    }

    @Test
    void putALogoOnABadgeOverItsName() {
        Scene scene = scene(Sketches.lettered(plan("logo", "apple"), "NOVA"));
        Box badge = all(scene, Mark.class).getFirst().box();
        assertThat(box(scene, 0).shared(badge)).isCloseTo(box(scene, 0).area(), within(1e-9));
        assertThat(all(scene, Letters.class).getFirst().box().top()).isGreaterThan(badge.bottom() - 0.02);
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "1.6, 3", "2.4, 4", "0.6, 3"})
    void divideAStripByItsShape(double aspect, int panels) {
        Scene scene = COMPOSER.compose(plan("comic", "girl"), aspect, 1);
        assertThat(all(scene, Inset.class)).hasSize(panels);
    }

    @Test
    void speakInTheFirstPanelsOfAStrip() {
        Scene scene = scene(Sketches.lettered(Sketches.lettered(plan("comic", "girl"), "Hello"), "Goodbye"));
        assertThat(all(scene, Inset.class))
                .extracting(panel -> all(panel.scene(), Letters.class).stream()
                        .map(Letters::text)
                        .toList())
                .containsExactly(List.of("Hello"), List.of("Goodbye"), List.of(), List.of());
    }

    @Test
    void keepTheFacesThroughAStrip() {
        assertThat(all(scene(plan("comic", "girl")), Inset.class))
                .extracting(panel ->
                        all(panel.scene(), Node.class).getFirst().part().copy())
                .containsOnly(all(scene(plan("scene", "girl")), Node.class)
                        .getFirst()
                        .part()
                        .copy());
    }

    @Test
    void writeATitleAcrossAPoster() {
        Scene scene = scene(Sketches.lettered(plan("poster", "girl"), "Deep Blue", OptionalInt.of(0)));
        Letters title = all(scene, Letters.class).getFirst();
        assertThat(title.plate()).isEqualTo(Plate.BAND);
        assertThat(title.box().width()).isEqualTo(1);
        assertThat(box(scene, 0).top()).isGreaterThan(title.box().bottom());
    }
}
