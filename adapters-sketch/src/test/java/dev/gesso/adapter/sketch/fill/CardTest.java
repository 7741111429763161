package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import org.junit.jupiter.api.Test;

class CardTest {

    private final Pixels card = Card.of(Scenes.horizon(280, 200));

    private int at(int x, int y) {
        return card.argb()[y * card.width() + x];
    }

    @Test
    void hasAWhiteFrame() {
        assertThat(at(card.width() / 2, 6)).isEqualTo(0xffffffff);
    }

    @Test
    void showsThePictureWhole() {
        assertThat(at(card.width() / 2, card.height() / 2 - 20)).isEqualTo(0xff90c0f0);
        assertThat(at(card.width() / 2, card.height() / 2 + 20)).isEqualTo(0xff509040);
    }

    @Test
    void hasRoundCornersAndASoftShadow() {
        assertThat(at(0, 0)).isZero();
        assertThat(at(3, 3)).isNotEqualTo(0xffffffff);
        assertThat(at(card.width() / 2, 1) >>> 24).isStrictlyBetween(0, 120);
    }
}
