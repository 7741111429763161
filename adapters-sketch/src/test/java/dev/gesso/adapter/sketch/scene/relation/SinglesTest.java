package dev.gesso.adapter.sketch.scene.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.scene.Front;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class SinglesTest {

    private static Group crowd(String word, int count) {
        return Meeting.of(word, count, "rock", 1).encounter().subjects();
    }

    @Test
    void takesACrowdApart() {
        assertThat(Singles.of(crowd("cat", 5), 0))
                .hasSize(5)
                .allMatch(single -> single.nodes().size() == 1);
    }

    @Test
    void bringsTheNearestFirst() {
        List<Integer> copies = Singles.of(crowd("cat", 5), 0).stream()
                .map(single -> single.nodes().getFirst().part().copy())
                .toList();
        assertThat(copies.getFirst())
                .isEqualTo(crowd("cat", 5).nodes().getLast().part().copy());
    }

    @Test
    void leavesToEachContainerItsFront() {
        assertThat(Singles.of(crowd("basket", 2), 0)).allSatisfy(single -> {
            Node basket = single.nodes().getFirst();
            assertThat(single.items()).containsExactly(basket, new Front(basket));
        });
    }

    @Test
    void setsEachOnTheOriginUpright() {
        Group leaning = crowd("cat", 3).with(node -> node.turned(0.4));
        assertThat(Singles.of(leaning, 0)).allSatisfy(single -> {
            assertThat(single.bounds().bottom()).isZero();
            assertThat(single.nodes().getFirst().bearing().turn()).isZero();
        });
    }

    @Test
    void leavesTogetherWhatBelongsTogether() {
        Encounter encounter = Meeting.of("girl", 2, "apple", 1).encounter();
        Group loaded = encounter.subjects().then(encounter.objects().items());
        assertThat(Singles.of(loaded, 0)).containsExactly(loaded.settled());
    }
}
