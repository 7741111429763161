package dev.gesso.adapter.sketch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Gallery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BustTest {

    private final Gallery gallery = new Gallery();

    @ParameterizedTest
    @ValueSource(strings = {"1f468-200d-1f4bc", "1f9d1-200d-2708", "1f935", "1f477", "1f468-200d-1f9b2"})
    void itsStripesReachFromTheSideToTheMiddle(String id) {
        var bands = bust(id).chest(34);
        assertThat(bands).isNotEmpty();
        assertThat(bands.getFirst().from()).isZero();
        assertThat(bands.getLast().to()).isEqualTo(1);
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to());
        }
    }

    @Test
    void readsTheColourOfTheSleeves() {
        int teal = bust("1f468-200d-1f9b2").sleeve();
        assertThat(teal & 255).isGreaterThan(0x70);
        assertThat(teal >> 16 & 255).isLessThan(0x40);
    }

    @Test
    void findsWhereTheShouldersEnd() {
        assertThat(bust("1f468-200d-1f9b2").side()).isBetween(8.0, 20.0);
    }

    private Bust bust(String id) {
        return new Bust(gallery.find(ArtSet.ILLUSTRATED, id).orElseThrow());
    }
}
