package dev.gesso.adapter.sketch.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.cast.Anchors.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnchorsTest {

    private static final Troupe TROUPE = new Troupe();

    private final Casting casting = TROUPE.cast(ArtSet.ILLUSTRATED, List.of(), 5, (brush, text, width, height) -> {});

    @Test
    void everySpotLiesInTheBoxOfItsActor() {
        List<String> ids = new Gallery().ids().stream().toList();
        for (int i = 0; i < ids.size(); i += 11) {
            String id = ids.get(i);
            Anchors anchors = casting.cast(Things.of(id), 0).anchors();
            assertThat(spots(anchors)).as(id).allSatisfy(spot -> {
                assertThat(spot.x()).isBetween(0.0, 1.0);
                assertThat(spot.y()).isBetween(0.0, 1.0);
                assertThat(spot.width()).isBetween(0.02, 1.0);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1f408", "1f404", "1f405", "1f98a", "1f984", "1f468", "1f469-200d-1f373", "1f416", "1f986"})
    void headsAreAboveHandsAndHatsAboveGlasses(String id) {
        Anchors anchors = casting.cast(Things.of(id), 0).anchors();
        assertThat(anchors.head().y()).isLessThan(anchors.eyes().y());
        assertThat(anchors.eyes().y()).isLessThan(anchors.nearHand().y());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1f404", "1f405", "1f418", "1f40e", "1f98c", "1f992", "1f42a"})
    void animalsHaveTheHeadInFrontAndTheSeatOnTheBack(String id) {
        Anchors anchors = casting.cast(Things.of(id), 0).anchors();
        assertThat(anchors.head().x()).isGreaterThan(anchors.seat().x());
        assertThat(anchors.seat().y()).isLessThan(0.6);
    }

    private static List<Spot> spots(Anchors anchors) {
        return List.of(
                anchors.head(), anchors.eyes(), anchors.neck(), anchors.nearHand(), anchors.farHand(), anchors.seat());
    }
}
