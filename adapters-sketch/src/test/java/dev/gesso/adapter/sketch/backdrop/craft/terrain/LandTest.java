package dev.gesso.adapter.sketch.backdrop.craft.terrain;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hills, mountains, rocks, ways, and what lies on the ground. */
class LandTest {

    private static Glimpse day(Consumer<View> work) {
        return Glimpse.of(Glimpse.DAY, work);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void hillsRiseNoHigherThanTold(long seed) {
        Glimpse.of(Glimpse.DAY, seed, view -> {
            for (float y : Hills.line(view, 150, 40, 2, 3)) {
                assertThat(y).isBetween(110f, 150f);
            }
        });
    }

    @Test
    void fartherHillsArePaler() {
        Glimpse hills = day(view -> Hills.range(view, 120, 3, 0x306030));
        double far = hills.brightness(0, 90, SIDE, 112);
        assertThat(far).isGreaterThan(hills.brightness(0, 126, SIDE, 136));
    }

    @Test
    void theGroundReachesTheBottom() {
        Glimpse ground = day(view -> Hills.ground(view, 100, 20, 0x80c060, 0x408030));
        assertThat(ground.painted(0, 112, SIDE, SIDE)).isEqualTo((long) SIDE * (SIDE - 112));
        assertThat(ground.painted(0, 0, SIDE, 88)).isZero();
    }

    @Test
    void mountainsHaveALitAndAShadedFlank() {
        Glimpse peak = day(view -> Peaks.peak(view, 100, 190, 150, 0));
        assertThat(peak.brightness(60, 120, 90, 170)).isGreaterThan(peak.brightness(125, 120, 150, 170) + 10);
    }

    @Test
    void onlyHighMountainsBearSnow() {
        Glimpse high = day(view -> Peaks.peak(view, 100, 190, 150, 0));
        Glimpse low = day(view -> Peaks.peak(view, 100, 190, 20, 0));
        assertThat(high.count(pixel -> Glimpse.brightness(pixel) > 240)).isPositive();
        assertThat(low.count(pixel -> Glimpse.brightness(pixel) > 240)).isZero();
    }

    @Test
    void mountainsStandBetweenFootAndSummit() {
        Glimpse peak = day(view -> Peaks.peak(view, 100, 190, 150, 0));
        assertThat(peak.painted(0, 0, SIDE, 39)).isZero();
        assertThat(peak.painted(0, 191, SIDE, SIDE)).isZero();
        assertThat(peak.painted(95, 40, 106, 50)).isPositive();
    }

    @Test
    void bouldersAreLightAbove() {
        Glimpse rock = day(view -> Rocks.boulder(view, 100, 150, 50, 0));
        assertThat(rock.brightness(60, 95, 110, 115)).isGreaterThan(rock.brightness(60, 135, 140, 150) + 30);
    }

    @Test
    void snowLiesOnBoulders() {
        Glimpse snowy = Glimpse.of(Glimpse.SNOW, view -> Rocks.boulder(view, 100, 150, 50, 0));
        assertThat(snowy.count(pixel -> Glimpse.brightness(pixel) > 225)).isGreaterThan(500);
    }

    @Test
    void waysWidenTowardsTheEye() {
        day(view -> {
            Path2D way = Ribbon.shape(view, 100, 0.5, 0.5, 0, 4, 60);
            Rectangle2D bounds = way.getBounds2D();
            assertThat(bounds.getWidth()).isCloseTo(120, within(1.0));
            assertThat(bounds.getMinY()).isEqualTo(100);
            assertThat(bounds.getMaxY()).isGreaterThan(SIDE);
            assertThat(way.contains(100, 102)).isTrue();
            assertThat(way.contains(110, 102)).isFalse();
        });
    }

    @Test
    void waysLeadFromTheirBeginningToTheirEnd() {
        day(view -> {
            Path2D way = Ribbon.shape(view, 100, 0.2, 0.8, 0, 2, 10);
            assertThat(way.contains(40, 100.5)).isTrue();
            assertThat(way.contains(160, SIDE)).isTrue();
        });
    }

    @Test
    void nothingIsStrewnOnSnow() {
        Glimpse snowy = Glimpse.of(Glimpse.SNOW, view -> {
            Lawn.strew(view, 100, 30);
            Lawn.blades(view);
        });
        assertThat(snowy.painted()).isZero();
    }

    @Test
    void springBringsMoreFlowersThanSummer() {
        assertThat(strewn(Season.SPRING)).isGreaterThan(strewn(Season.SUMMER) * 5 / 4);
    }

    private static long strewn(Season season) {
        return Glimpse.of(Glimpse.in(season), view -> Lawn.strew(view, 60, 20)).painted();
    }

    @ParameterizedTest
    @EnumSource
    void aLawnCoversTheGroundInEverySeason(Season season) {
        Glimpse lawn = Glimpse.of(Glimpse.in(season), view -> Lawn.paint(view, 100));
        assertThat(lawn.count(0, 120, SIDE, SIDE, pixel -> pixel >>> 24 == 255)).isEqualTo((long) SIDE * (SIDE - 120));
    }

    @Test
    void winterIsWhiterThanSummer() {
        Glimpse winter = Glimpse.of(Glimpse.in(Season.WINTER), view -> Lawn.paint(view, 100));
        Glimpse summer = Glimpse.of(Glimpse.in(Season.SUMMER), view -> Lawn.paint(view, 100));
        assertThat(winter.brightness(0, 120, SIDE, SIDE)).isGreaterThan(summer.brightness(0, 120, SIDE, SIDE) + 60);
    }

    @Test
    void flowersHaveAHeart() {
        Glimpse flower = day(view -> Lawn.flower(view, 100, 100, 30, 0xf59ab5));
        assertThat(flower.at(100, 100)).isEqualTo(0xfff3b33d);
        assertThat(flower.at(100, 62)).isEqualTo(0xfff59ab5);
    }

    @Test
    void picketsPointUpAlongTheWholeWidth() {
        Glimpse fence = day(view -> Fences.pickets(view, 150, 40, 0));
        assertThat(opaque(fence, 116)).isGreaterThan(3 * opaque(fence, 111));
        assertThat(fence.painted(0, 140, 20, 150)).isPositive();
        assertThat(fence.painted(180, 140, SIDE, 150)).isPositive();
    }

    private static long opaque(Glimpse glimpse, int row) {
        return glimpse.count(0, row, SIDE, row + 1, pixel -> pixel >>> 24 == 255);
    }

    @Test
    void reedsLeaveTheMiddleFree() {
        Glimpse reeds = day(Reeds::paint);
        assertThat(reeds.painted(60, 0, 140, SIDE)).isZero();
        assertThat(reeds.painted(0, 150, 50, SIDE)).isPositive();
        assertThat(reeds.painted(150, 150, SIDE, SIDE)).isPositive();
    }
}
