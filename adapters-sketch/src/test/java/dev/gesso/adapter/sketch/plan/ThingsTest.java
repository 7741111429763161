package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThingsTest {

    @ParameterizedTest
    @CsvSource({
        "a cat, 1",
        "cats, 3",
        "the cats, 3",
        "seven cats, 7",
        "12 cats, 12",
        "a few cats, 3",
        "several cats, 4",
        "many cats, 7",
        "a dozen cats, 12",
        "two dozen cats, 24",
        "thirty four cats, 34",
        "a pair of cats, 2",
        "a couple of cats, 2",
        "one cat, 1"
    })
    void counts(String prompt, int count) {
        assertThat(only(prompt).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"scissors", "glasses", "jeans", "a pair of scissors", "fries", "some bread"})
    void doesNotTakeEveryPluralForMany(String prompt) {
        assertThat(only(prompt).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a red ball, red",
        "the ball is red, red",
        "a dark green ball, dark green",
        "a ball that is turquoise, turquoise",
        "a shiny red and white ball, red"
    })
    void findsTheColour(String prompt, String colour) {
        assertThat(only(prompt).colour())
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(colour));
    }

    @Test
    void darkensAndLightensColours() {
        assertThat(only("a dark red ball").colour().orElseThrow().rgb())
                .isNotEqualTo(only("a pale red ball").colour().orElseThrow().rgb());
    }

    @ParameterizedTest
    @CsvSource({"a tiny cat, 0.45", "a little cat, 0.65", "a cat, 1", "a big cat, 1.3", "a giant cat, 1.7"})
    void scales(String prompt, double scale) {
        assertThat(only(prompt).scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({
        "a sleeping cat, SLEEPING",
        "a cat sleeps, SLEEPING",
        "a cat is sitting on a chair, SITTING",
        "running cat, RUNNING",
        "a cat that jumps, JUMPING",
        "a cat, ANY"
    })
    void poses(String prompt, Pose pose) {
        assertThat(things(prompt).getFirst().pose()).isEqualTo(pose);
    }

    @ParameterizedTest
    @CsvSource({
        "a striped cat, striped",
        "a happy cat, smiling",
        "a kitten, baby",
        "a cat that is old, old",
        "a colourful cat, colourful",
        "an astronaut cat, astronaut"
    })
    void keepsTraits(String prompt, String trait) {
        assertThat(only(prompt).traits()).contains(trait);
    }

    @Test
    void drawsOneSubjectOnce() {
        assertThat(things("A cat sits on a chair. The cat is black. It wears a hat, and the animal smiles."))
                .extracting(Thing::picture)
                .containsExactly("1f408", "1fa91", "1f452");
    }

    @Test
    void drawsTwoOfAKindOfTwoColours() {
        assertThat(things("a red ball and a blue ball")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"a cat without a hat", "a cat with no hat or scarf", "'a cat, no people'", "a cat but not a dog"})
    void leavesOutWhatIsDenied(String prompt) {
        assertThat(only(prompt).picture()).isEqualTo("1f408");
    }

    @Test
    void spreadsAGroupOverItsKinds() {
        assertThat(things("six animals"))
                .hasSizeGreaterThan(2)
                .allMatch(thing -> thing.word().equals("animals"));
        assertThat(things("six animals").stream().mapToInt(Thing::count).sum()).isEqualTo(6);
    }

    private static List<Thing> things(String prompt) {
        return Planning.PLANNER.plan(prompt).things();
    }

    private static Thing only(String prompt) {
        List<Thing> things = things(prompt);
        assertThat(things).as(prompt).hasSize(1);
        return things.getFirst();
    }
}
