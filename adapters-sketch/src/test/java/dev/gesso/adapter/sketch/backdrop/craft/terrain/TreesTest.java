package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.backdrop.craft.Puffs;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    private static boolean isGreen(int pixel) {
        int green = pixel >> 8 & 255;
        return green > (pixel >> 16 & 255) + 10 && green > (pixel & 255) + 10;
    }

    private static Glimpse broadleaf(Season season) {
        return Glimpse.of(Glimpse.in(season), view -> Trees.broadleaf(view, 100, 180, 150, 0));
    }

    private static Glimpse pine(Atmosphere air) {
        return Glimpse.of(air, view -> Trees.pine(view, 100, 180, 150, 0));
    }

    @Test
    void areGreenInSummerAndNotInAutumn() {
        assertThat(broadleaf(Season.SUMMER).count(TreesTest::isGreen)).isGreaterThan(3000);
        assertThat(broadleaf(Season.AUTUMN).count(TreesTest::isGreen)).isLessThan(300);
    }

    @Test
    void areBareInWinter() {
        assertThat(broadleaf(Season.WINTER).painted())
                .isLessThan(broadleaf(Season.SUMMER).painted() / 2)
                .isGreaterThan(400);
    }

    @Test
    void standOnTheirFoot() {
        Glimpse tree = broadleaf(Season.SUMMER);
        assertThat(tree.painted(90, 170, 110, 180)).isPositive();
        assertThat(tree.painted(0, 181, SIDE, SIDE)).isZero();
        assertThat(tree.painted(0, 0, SIDE, 20)).isZero();
    }

    @Test
    void pinesArePointed() {
        Glimpse pine = pine(Glimpse.DAY);
        assertThat(pine.painted(0, 150, SIDE, 160)).isGreaterThan(3 * pine.painted(0, 50, SIDE, 60));
    }

    @Test
    void snowLiesOnPines() {
        assertThat(pine(Glimpse.SNOW).count(pixel -> Glimpse.brightness(pixel) > 215))
                .isGreaterThan(1000);
        assertThat(pine(Glimpse.DAY).count(pixel -> Glimpse.brightness(pixel) > 215))
                .isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, -0.3})
    void palmsLean(double lean) {
        Glimpse palm = Glimpse.of(Glimpse.DAY, view -> Trees.palm(view, 100, 190, 150, lean));
        long right = palm.painted(100, 0, SIDE, 90);
        long left = palm.painted(0, 0, 100, 90);
        assertThat(Long.compare(right, left)).isEqualTo(lean > 0 ? 1 : -1);
    }

    @Test
    void farTreesFadeIntoTheHaze() {
        Glimpse near = Glimpse.of(Glimpse.DAY, view -> Trees.pine(view, 100, 180, 150, 0));
        Glimpse far = Glimpse.of(Glimpse.DAY, view -> Trees.pine(view, 100, 180, 150, 0.8));
        assertThat(far.brightness(0, 0, SIDE, SIDE)).isGreaterThan(near.brightness(0, 0, SIDE, SIDE) + 40);
    }

    @Test
    void crownsAreLightAboveAndDarkBelow() {
        Puffs.Tones tones = Foliage.tones(Glimpse.DAY, 0x5fa04e, 0);
        assertThat(Glimpse.brightness(tones.dark())).isLessThan(Glimpse.brightness(tones.middle()));
        assertThat(Glimpse.brightness(tones.middle())).isLessThan(Glimpse.brightness(tones.light()));
    }

    @Test
    void grassHasAColourForEachSeason() {
        assertThat(Arrays.stream(Season.values())
                        .map(season -> Foliage.grass(Glimpse.in(season)))
                        .distinct())
                .hasSize(Season.values().length);
    }

    @Test
    void snowIsBlueInMoonlight() {
        int night = Foliage.snow(new Atmosphere(TimeOfDay.NIGHT, Weather.SNOW, Season.ANY));
        assertThat(night & 255).isGreaterThan((night >> 16 & 255) + 30);
    }

    @Test
    void leavesTurnInAutumn() {
        int leaves = Foliage.leaves(Glimpse.in(Season.AUTUMN), new Chance(1));
        assertThat(leaves >> 16 & 255).isGreaterThan(leaves & 255);
        assertThat(Rgb.darker(leaves, 1)).isEqualTo(0x141833);
    }
}
