package dev.gesso.adapter.sketch.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SceneryTest {

    private final Scenery scenery = new Scenery();

    @Test
    void theFirstPlaceStands() {
        scenery.place("forest");
        scenery.place("beach");
        assertThat(scenery.place()).contains("forest");
    }

    @Test
    void thereIsAlwaysASkySoItGivesWay() {
        scenery.place("sky");
        scenery.place("beach");
        assertThat(scenery.place()).contains("beach");
    }

    @Test
    void aWidePlaceReplacesNoOther() {
        scenery.place("beach");
        scenery.place("sky");
        assertThat(scenery.place()).contains("beach");
    }

    @Test
    void aHintGivesWayToAPlace() {
        scenery.hint("city");
        assertThat(scenery.isPlaced()).isFalse();
        scenery.place("beach");
        assertThat(scenery.place()).contains("beach");
        assertThat(scenery.isPlaced()).isTrue();
    }

    @Test
    void aHintStandsWhereNoPlaceIsNamed() {
        scenery.hint("city");
        scenery.hint("farm");
        assertThat(scenery.place()).contains("city");
    }

    @Test
    void theFirstSeasonStands() {
        scenery.season("WINTER");
        scenery.season("SUMMER");
        assertThat(scenery.season()).contains("WINTER");
    }
}
