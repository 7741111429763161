package dev.gesso.adapter.sketch.backdrop.craft.town;

import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.SIDE;
import static dev.gesso.adapter.sketch.backdrop.craft.Glimpse.air;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.backdrop.craft.Glimpse;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownTest {

    private static long warm(Glimpse glimpse) {
        return glimpse.count(pixel -> (pixel >> 16 & 255) > 200 && (pixel & 255) < 190);
    }

    @ParameterizedTest
    @CsvSource({"NIGHT, true", "SUNSET, true", "SUNRISE, true", "DAY, false"})
    void lampsBurnWhenItIsDark(TimeOfDay time, boolean burning) {
        Glimpse lamp = Glimpse.of(air(time, Weather.CLEAR), view -> {
            view.fillBox(0, 0, SIDE, SIDE, 0x202020);
            Lamps.street(view, 100, 190, 160);
        });
        assertThat(Glimpse.brightness(lamp.at(120, 42)) > 40).isEqualTo(burning);
    }

    @Test
    void flagsBecomeLanternsAtNight() {
        Glimpse night = Glimpse.of(Glimpse.NIGHT, view -> Bunting.paint(view, 40));
        Glimpse day = Glimpse.of(Glimpse.DAY, view -> Bunting.paint(view, 40));
        assertThat(night.count(pixel -> pixel == 0xfffff0c4)).isPositive();
        assertThat(day.count(pixel -> pixel == 0xfffff0c4)).isZero();
    }

    @Test
    void windowsAreLitAtNight() {
        Glimpse night = Glimpse.of(Glimpse.NIGHT, view -> Skyline.row(view, 180, 120, 0));
        Glimpse day = Glimpse.of(Glimpse.DAY, view -> Skyline.row(view, 180, 120, 0));
        assertThat(warm(night)).isGreaterThan(warm(day));
    }

    @Test
    void housesStandInAClosedRow() {
        Glimpse row = Glimpse.of(Glimpse.DAY, view -> Facades.row(view, 180, 100, 0));
        assertThat(row.painted(0, 160, SIDE, 161)).isGreaterThan(SIDE * 9 / 10);
    }

    @Test
    void puddlesMirrorTheSkyAfterRainOnly() {
        Glimpse dry = Glimpse.of(air(TimeOfDay.DAY, Weather.CLOUDY), view -> Pavement.slabs(view, 60, 0x808080));
        Glimpse wet = Glimpse.of(air(TimeOfDay.DAY, Weather.RAIN), view -> Pavement.slabs(view, 60, 0x808080));
        assertThat(bluish(wet)).isGreaterThan(bluish(dry) + 100);
    }

    private static long bluish(Glimpse street) {
        return street.count(0, 80, SIDE, SIDE, pixel -> (pixel & 255) > (pixel >> 16 & 255) + 14);
    }

    @Test
    void streetsReachTheBottomUnderSnowToo() {
        Glimpse snowy = Glimpse.of(Glimpse.SNOW, view -> Pavement.cobbles(view, 60, 0x606060));
        Glimpse bare = Glimpse.of(Glimpse.DAY, view -> Pavement.cobbles(view, 60, 0x606060));
        assertThat(snowy.painted(0, 60, SIDE, SIDE)).isEqualTo((long) SIDE * (SIDE - 60));
        assertThat(snowy.brightness(0, 60, SIDE, SIDE)).isGreaterThan(bare.brightness(0, 60, SIDE, SIDE) + 50);
    }
}
