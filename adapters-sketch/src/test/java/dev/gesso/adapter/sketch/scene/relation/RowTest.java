package dev.gesso.adapter.sketch.scene.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Bearing;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Part;
import dev.gesso.adapter.sketch.scene.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

    private static Group block(int thing, Box box) {
        Part part = new Part(thing, 0, "block", "own:block", Pose.ANY);
        return new Group(thing, List.of(new Node(part, Role.FREE, box, Bearing.UPRIGHT, Depth.NEAR)));
    }

    private static Group row(double gap) {
        return Row.of(block(0, new Box(50, 3, 4, 2)), block(1, new Box(-9, -7, 2, 5)), gap);
    }

    /** In shares of the narrower width, which is 2. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 1", "-0.5, -1", "2, 4"})
    void leavesTheGapAskedFor(double gap, double distance) {
        Box left = row(gap).nodes(0).getFirst().box();
        Box right = row(gap).nodes(1).getFirst().box();
        assertThat(right.left() - left.right()).isCloseTo(distance, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "-0.5"})
    void standsOnTheOrigin(double gap) {
        Box bounds = row(gap).bounds();
        assertThat(bounds.bottom()).isCloseTo(0, within(1e-9));
        assertThat(bounds.middleX()).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5"})
    void bringsBothToOneLine(double gap) {
        assertThat(row(gap).nodes()).allMatch(node -> Math.abs(node.box().bottom()) < 1e-9);
    }
}
