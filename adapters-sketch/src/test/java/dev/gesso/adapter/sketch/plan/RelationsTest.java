package dev.gesso.adapter.sketch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelationsTest {

    @ParameterizedTest
    @CsvSource({
        "a cat holding a ball, holding",
        "a cat holds a ball, holding",
        "a cat wearing a hat, wearing",
        "a cat in a hat, wearing",
        "a cat with a hat, wearing",
        "a girl on a horse, riding",
        "a girl riding a horse, riding",
        "a cat on a chair, on",
        "a cat sitting on a chair, on",
        "a cat in a box, in",
        "a cat under a chair, under",
        "a cat behind a tree, behind",
        "a cat next to a tree, beside",
        "a cat in front of a tree, in-front-of",
        "a balloon over a tree, over",
        "an eagle flying over a tree, flying-over",
        "a basket full of apples, containing",
        "a basket of apples, containing",
        "a dog with a cat, with",
        "a girl reading a book, reading",
        "a cat eating a fish, eating",
        "a man drinking coffee, drinking",
        "a cat chasing a mouse, chasing",
        "a man driving a tractor, driving",
        "a girl playing the violin, playing",
        "a man carrying a box, carrying",
        "a cat looking at a fish, looking-at",
        "a man pushing a car, pushing"
    })
    void findsTheRelation(String prompt, String kind) {
        assertThat(relations(prompt)).containsExactly(new Relation(kind, 0, 1));
    }

    @Test
    void turnsPassivesRound() {
        assertThat(relations("a balloon held by a girl")).containsExactly(new Relation("holding", 1, 0));
    }

    @Test
    void findsTheSubjectBehindThePlace() {
        assertThat(relations("Under the tree sits a fox")).containsExactly(new Relation("under", 1, 0));
    }

    @Test
    void bindsAllOfAList() {
        assertThat(relations("a girl with a hat, a scarf and gloves"))
                .containsExactly(
                        new Relation("wearing", 0, 1), new Relation("wearing", 0, 2), new Relation("wearing", 0, 3));
    }

    @Test
    void speaksOfTheHolderNotOfWhatIsHeld() {
        assertThat(relations("a girl reading a book under a tree")).contains(new Relation("under", 0, 2));
    }

    @Test
    void knowsWhoIsMeantByAPronoun() {
        assertThat(relations("A girl has a kite. She is riding a horse. A dog runs behind her."))
                .contains(new Relation("riding", 0, 2), new Relation("behind", 3, 0));
    }

    @Test
    void bindsNothingOverAPlace() {
        assertThat(relations("a sign in a garden with sunflowers")).isEmpty();
    }

    private static List<Relation> relations(String prompt) {
        return Planning.PLANNER.plan(prompt).relations();
    }
}
