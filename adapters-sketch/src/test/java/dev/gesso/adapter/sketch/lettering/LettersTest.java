package dev.gesso.adapter.sketch.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789?!&%";

    @ParameterizedTest
    @EnumSource
    void everyLetterIsSeen(Hand hand) {
        Pen pen = Pen.of(hand);
        assertThat(LETTERS.chars().mapToObj(Character::toString))
                .allSatisfy(letter -> assertThat(pen.fitted(letter, 50, 50).getBounds2D())
                        .matches(bounds -> bounds.getWidth() > 2 && bounds.getHeight() > 10));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoLettersLookAlike(Hand hand) {
        Pen pen = Pen.of(hand);
        List<String> shapes = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(letter -> spots(pen.fitted(Character.toString(letter), 50, 50)))
                .toList();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    private static String spots(Path2D shape) {
        StringBuilder spots = new StringBuilder();
        IntStream.range(0, 2500).forEach(i -> spots.append(shape.contains(i % 50, i / 50.0) ? 'x' : '.'));
        return spots.toString();
    }

    @ParameterizedTest
    @CsvSource({"400, 60", "200, 200", "60, 300", "30, 30"})
    void aTextFitsItsBoxInEveryProportion(double width, double height) {
        Rectangle2D bounds = Pen.of(Hand.PLAIN)
                .fitted("Grand opening of the harbour café", width, height)
                .getBounds2D();
        assertThat(bounds.getMinX()).isGreaterThan(-0.03 * width);
        assertThat(bounds.getMaxX()).isLessThan(1.03 * width);
        assertThat(bounds.getMinY()).isGreaterThan(-0.03 * height);
        assertThat(bounds.getMaxY()).isLessThan(1.03 * height);
    }

    @ParameterizedTest
    @EnumSource
    void aTextStandsInTheMiddleOfItsBox(Hand hand) {
        Rectangle2D bounds = Pen.of(hand).fitted("HOME", 300, 100).getBounds2D();
        assertThat(bounds.getCenterX()).isCloseTo(150, within(8.0));
        assertThat(bounds.getCenterY()).isCloseTo(50, within(6.0));
    }

    @Test
    void theBoxForAMissingLetterIsHollow() {
        Glyph missing = Glyph.missing();
        Rectangle2D bounds = missing.outline().getBounds2D();
        assertThat(missing.outline().contains(bounds.getCenterX(), bounds.getCenterY()))
                .isFalse();
        assertThat(missing.outline().contains(bounds.getMinX() + 0.03, bounds.getCenterY()))
                .isTrue();
        assertThat(bounds.getMaxY()).isZero();
    }

    @Test
    void lettersStandOnTheLineAndTailsHangBelowIt() {
        Typeface nunito = Typeface.load("nunito");
        assertThat(nunito.glyph('H').orElseThrow().outline().getBounds2D().getMaxY())
                .isCloseTo(0, within(0.02));
        assertThat(nunito.glyph('g').orElseThrow().outline().getBounds2D().getMaxY())
                .isGreaterThan(0.1);
    }

    @Test
    void aSpaceHasRoomButNoOutline() {
        Glyph space = Typeface.load("nunito").glyph(' ').orElseThrow();
        assertThat(space.advance()).isPositive();
        assertThat(space.outline().getBounds2D().isEmpty()).isTrue();
    }

    @Test
    void aFontThatIsNotShippedIsNamed() {
        assertThatThrownBy(() -> Typeface.load("comic-sans"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("comic-sans");
    }
}
