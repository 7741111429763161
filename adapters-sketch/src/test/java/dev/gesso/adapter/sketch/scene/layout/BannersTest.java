package dev.gesso.adapter.sketch.scene.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.scene.Extras;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Sketches;
import dev.gesso.adapter.sketch.scene.stage.Script;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BannersTest {

    private static Banners banners(Plan plan) {
        return new Banners(new Script(plan, 1.5, 1, 1, new Extras(), Sketches::backdrop));
    }

    private static Plan lettered(Plan plan, String... texts) {
        Plan lettered = plan;
        for (String text : texts) {
            lettered = Sketches.lettered(lettered, text);
        }
        return lettered;
    }

    @Test
    void takesNoRoomWithoutText() {
        Banners none = banners(Sketches.plan("girl"));
        assertThat(none.top()).isZero();
        assertThat(none.foot()).isZero();
        assertThat(none.letters()).isEmpty();
    }

    @Test
    void writesTheFirstTextAtTheTopAndTheRestAtTheFoot() {
        Banners three = banners(lettered(Sketches.plan("girl"), "One", "Two", "Three"));
        assertThat(three.letters()).extracting(Letters::text).containsExactly("One", "Two  ·  Three");
        assertThat(three.letters().getFirst().box().bottom()).isLessThan(three.top());
        assertThat(three.letters().getLast().box().top()).isGreaterThan(1 - three.foot() - 0.04);
    }

    @Test
    void writesOnCardsWhereNothingIsDrawn() {
        assertThat(banners(lettered(Sketches.plan(), "gravity", "and grace")).letters())
                .extracting(Letters::plate)
                .containsExactly(Plate.CARD, Plate.CARD);
    }

    @Test
    void leavesTextToTheThingThatBearsIt() {
        Plan borne = Sketches.lettered(Sketches.plan("basket"), "Relax", OptionalInt.of(0));
        assertThat(banners(borne).letters()).isEmpty();
    }

    @Test
    void writesTextOfUnknownThingsItself() {
        Plan orphan = Sketches.lettered(Sketches.plan("basket"), "Relax", OptionalInt.of(7));
        assertThat(banners(orphan).letters()).hasSize(1);
    }
}
