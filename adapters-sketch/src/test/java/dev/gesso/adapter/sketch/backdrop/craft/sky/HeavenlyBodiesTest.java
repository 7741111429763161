package dev.gesso.adapter.sketch.backdrop.craft.sky;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeavenlyBodiesTest {

    private static long face(int phase) {
        return Glimpse.of(Glimpse.NIGHT, view -> Moon.paint(view, 100, 100, 40, phase))
                .count(pixel -> pixel == 0xfff8f2d6 || pixel == 0xffe4dcb8);
    }

    @Test
    void theMoonWanesFromPhaseToPhase() {
        assertThat(face(0)).isBetween(4600L, 5100L);
        assertThat(face(1)).isLessThan(face(0) - 100);
        assertThat(face(2)).isLessThan(face(1) / 2 + 1000).isPositive();
    }

    private static Glimpse stars(int density) {
        return Glimpse.of(Glimpse.NIGHT, view -> Stars.scatter(view, 120, density));
    }

    @Test
    void starsStayAboveTheirLine() {
        assertThat(stars(900).painted(0, 122, SIDE, SIDE)).isZero();
    }

    @Test
    void moreStarsFillMoreOfTheSky() {
        assertThat(stars(600).painted()).isGreaterThan(2 * stars(150).painted());
    }

    @Test
    void starsAreDenserTowardsTheZenith() {
        assertThat(stars(1500).painted(0, 0, SIDE, 60))
                .isGreaterThan(stars(1500).painted(0, 60, SIDE, 120));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void worldsAreLitFromTheUpperLeft(boolean ringed) {
        Glimpse world = Glimpse.of(Glimpse.NIGHT, view -> Planets.paint(view, 100, 100, 50, ringed));
        assertThat(world.brightness(70, 70, 90, 90)).isGreaterThan(world.brightness(110, 110, 130, 130) + 20);
    }

    @Test
    void ringsReachBeyondTheirWorld() {
        Glimpse plain = Glimpse.of(Glimpse.NIGHT, view -> Planets.paint(view, 100, 100, 30, false));
        Glimpse ringed = Glimpse.of(Glimpse.NIGHT, view -> Planets.paint(view, 100, 100, 30, true));
        assertThat(ringed.painted(40, 0, 50, SIDE)).isGreaterThan(plain.painted(40, 0, 50, SIDE));
    }

    /** As many clouds as the weather brings; fog hides them. */
    @ParameterizedTest
    @CsvSource({"FOG, SUNNY", "SUNNY, WIND", "CLEAR, RAIN"})
    void worseWeatherBringsMoreClouds(Weather fairer, Weather worse) {
        assertThat(clouds(fairer)).isLessThan(clouds(worse));
    }

    private static long clouds(Weather weather) {
        return Glimpse.of(Glimpse.air(TimeOfDay.DAY, weather), view -> Clouds.scatter(view, 20, 120))
                .painted();
    }

    @Test
    void fogHidesAllClouds() {
        assertThat(clouds(Weather.FOG)).isZero();
    }

    @Test
    void cloudsHaveFlatFeet() {
        Glimpse cloud = Glimpse.of(Glimpse.DAY, view -> Clouds.paint(view, 100, 120, 60));
        assertThat(cloud.painted(0, 120, SIDE, SIDE)).isZero();
        assertThat(cloud.painted(60, 117, 140, 118)).isGreaterThan(50);
    }

    @Test
    void lightningStrikesFromTheTopTowardsTheHorizon() {
        Glimpse bolt = Glimpse.of(Glimpse.NIGHT, view -> {
            view.fillBox(0, 0, SIDE, SIDE, 0x000000);
            Lightning.strike(view, 150);
        });
        assertThat(bolt.count(0, 0, SIDE, 3, pixel -> Glimpse.brightness(pixel) > 170))
                .isPositive();
        assertThat(bolt.count(0, 140, SIDE, SIDE, pixel -> Glimpse.brightness(pixel) > 170))
                .isZero();
    }
}
