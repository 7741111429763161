package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CardActorTest {

    @Test
    void hasRoomForLongWords() {
        double shorter = card("tea").stature().aspect();
        assertThat(card("counterrevolution").stature().aspect()).isGreaterThan(shorter);
        assertThat(card("x".repeat(400)).stature().aspect()).isLessThan(4);
    }

    @Test
    void writesItsWordWithinThePaper() {
        List<Rectangle2D> boxes = new ArrayList<>();
        Actor card = new CardActor(
                "gravity",
                (brush, text, width, height) -> boxes.add(new Rectangle2D.Double(
                        brush.getTransform().getTranslateX(),
                        brush.getTransform().getTranslateY(),
                        width,
                        height)));
        Portrait.of(card, 50);
        Rectangle2D paper = new Rectangle2D.Double(0, 0, 50 * card.stature().aspect(), 50);
        assertThat(boxes).hasSize(1).allMatch(paper::contains);
    }

    @Test
    void isNeverBlank() {
        assertThat(Portrait.covered(Portrait.of(card(""), 40))).isGreaterThan(0.9);
    }

    private static Actor card(String word) {
        return new CardActor(word, (brush, text, width, height) -> {});
    }
}
