package dev.gesso.adapter.sketch.scene.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.paint.Painter;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.Sketches;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every plan, tried on many. */
class ComposerTest {

    private static final int PLANS = 300;
    private static final double[] ASPECTS = {1, 1.5, 0.6667, 1.7778};
    private static final Composer COMPOSER = new Composer(new Extras(), Sketches::backdrop);

    private static List<Plan> plans() {
        return LongStream.range(0, PLANS)
                .mapToObj(seed -> Sketches.random(new Chance(seed)))
                .toList();
    }

    private static double aspect(int index) {
        return ASPECTS[index % ASPECTS.length];
    }

    private static List<Node> nodes(Scene scene) {
        return scene.items().stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    @Test
    void givesTheSameSceneForTheSameSeed() {
        List<Plan> plans = plans();
        assertThat(IntStream.range(0, PLANS))
                .allSatisfy(i -> assertThat(COMPOSER.compose(plans.get(i), aspect(i), i))
                        .isEqualTo(COMPOSER.compose(plans.get(i), aspect(i), i)));
    }

    @Test
    void givesAnotherSceneForAnotherSeed() {
        List<Plan> plans = plans();
        long same = IntStream.range(0, PLANS)
                .filter(i -> COMPOSER.compose(plans.get(i), 1, 1)
                        .items()
                        .equals(COMPOSER.compose(plans.get(i), 1, 2).items()))
                .count();
        assertThat(same).isZero();
    }

    @Test
    void showsEveryThingAsOftenAsAsked() {
        for (Plan plan : plans()) {
            List<Node> nodes = nodes(COMPOSER.compose(plan, 1, 3));
            plan.things()
                    .forEach(thing -> assertThat(nodes.stream()
                                    .filter(node -> node.part().thing() == thing.id())
                                    .count())
                            .as("%s in %s", thing, plan)
                            .isGreaterThanOrEqualTo(thing.count()));
        }
    }

    @Test
    void keepsEverythingInsideTheFrame() {
        List<Plan> plans = plans();
        for (int i = 0; i < PLANS; i++) {
            double aspect = aspect(i);
            boolean cropped = plans.get(i).layout().equals("closeup");
            for (Node node : nodes(COMPOSER.compose(plans.get(i), aspect, i))) {
                assertThat(isInside(node.box(), aspect) || cropped)
                        .as("%s of %s at %s", node, plans.get(i), aspect)
                        .isTrue();
            }
        }
    }

    private static boolean isInside(Box box, double aspect) {
        return box.left() > -0.03 && box.right() < aspect + 0.03 && box.top() > -0.03 && box.bottom() < 1.03;
    }

    @Test
    void letsNearlyEveryThingBeSeen() {
        List<Plan> plans = plans();
        Painter painter = new Painter(new Extras(), Sketches::backdrop);
        long planned = 0;
        long seen = 0;
        for (int i = 0; i < PLANS; i++) {
            Scene scene = COMPOSER.compose(plans.get(i), 1, i);
            int[] owners = painter.owners(scene, 100, 100);
            planned += plans.get(i).things().size();
            seen += plans.get(i).things().stream()
                    .filter(thing -> Arrays.stream(owners)
                                    .filter(owner -> owner == thing.id() + 1)
                                    .count()
                            >= 25)
                    .count();
        }
        assertThat(seen).as("of %d things", planned).isGreaterThanOrEqualTo(planned * 98 / 100);
    }

    @Test
    void hidesNoMainThingBehindAnotherForTheMost() {
        String[] words = {"girl", "dog", "horse", "car", "rock"};
        for (int seed = 0; seed < 100; seed++) {
            Chance chance = new Chance(seed);
            String[] some = IntStream.range(0, 2 + chance.below(4))
                    .mapToObj(i -> words[chance.below(words.length)])
                    .toArray(String[]::new);
            List<Node> nodes = nodes(COMPOSER.compose(Sketches.plan(some), 1, seed));
            for (int i = 0; i < nodes.size(); i++) {
                Box box = nodes.get(i).box();
                assertThat(nodes.subList(i + 1, nodes.size()))
                        .as("%s seed %d", Arrays.toString(some), seed)
                        .allMatch(later -> later.box().shared(box) < 0.6 * box.area());
            }
        }
    }

    @Test
    void makesOneThingLarge() {
        assertThat(LongStream.range(0, 50))
                .allSatisfy(seed -> assertThat(nodes(COMPOSER.compose(Sketches.plan("girl"), 1, seed))
                                .getFirst()
                                .box()
                                .height())
                        .isBetween(0.45, 0.75));
    }

    @Test
    void fallsBackOnASceneForALayoutThatIsNotRegistered() {
        Plan plan = Sketches.plan("unheard of", Sketches.setting("floor"), "girl");
        List<Item> scene = COMPOSER.compose(Sketches.plan("girl"), 1, 1).items();
        assertThat(COMPOSER.compose(plan, 1, 1).items()).isEqualTo(scene);
    }
}
