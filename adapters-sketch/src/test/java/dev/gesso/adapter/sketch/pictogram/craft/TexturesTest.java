package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TexturesTest {

    private static final Color OAK = new Color(0xb08050);
    private static final Shape BOX = Shapes.box(10, 10, 80, 80);

    static Stream<Painting> textures() {
        Shape disc = Shapes.disc(50, 50, 30);
        return Stream.of(
                art -> Textures.boards(art, disc, OAK, 5),
                art -> Textures.staves(art, disc, OAK, 5),
                art -> Textures.bricks(art, disc, OAK, 5, 20),
                art -> Textures.wicker(art, disc, OAK, 8, 12));
    }

    @ParameterizedTest
    @MethodSource("textures")
    void fillAShapeAndNothingElse(Painting texture) {
        Sheet sheet = Sheet.of(texture);
        assertThat(sheet.alpha(50, 50)).isEqualTo(255);
        assertThat(List.of(sheet.alpha(24, 24), sheet.alpha(76, 76), sheet.alpha(50, 17), sheet.alpha(83, 50)))
                .containsOnly(0);
    }

    @Test
    void boardsLieOneAboveTheOther() {
        Sheet boards = Sheet.of(art -> Textures.boards(art, BOX, OAK, 4));
        assertThat(boards.stepsDown(50)).isGreaterThanOrEqualTo(8);
        assertThat(boards.stepsAcross(23)).isLessThanOrEqualTo(2);
    }

    @Test
    void stavesStandSideBySide() {
        Sheet staves = Sheet.of(art -> Textures.staves(art, BOX, OAK, 4));
        assertThat(staves.stepsAcross(50)).isGreaterThanOrEqualTo(8);
        assertThat(staves.stepsDown(23)).isLessThanOrEqualTo(2);
    }

    @Test
    void bricksOfNeighbouringCoursesAreMovedByHalf() {
        Sheet bricks = Sheet.of(art -> Textures.bricks(art, BOX, Color.WHITE, 4, 40));
        int joint = 50;
        assertThat(bricks.light(joint, 20)).isLessThan(bricks.light(joint, 40) - 20);
    }

    @Test
    void moreCoursesMakeSmallerBricks() {
        assertThat(Sheet.of(art -> Textures.bricks(art, BOX, OAK, 8, 20)).stepsDown(26))
                .isGreaterThan(
                        Sheet.of(art -> Textures.bricks(art, BOX, OAK, 4, 20)).stepsDown(26));
    }
}
