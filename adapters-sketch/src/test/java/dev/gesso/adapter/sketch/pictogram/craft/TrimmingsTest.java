package dev.gesso.adapter.sketch.pictogram.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class TrimmingsTest {

    @Test
    void bowsAreTheSameOnBothSides() {
        Sheet bow = Sheet.of(art -> Trimmings.bow(art, 50, 40, 30, Color.RED));
        assertThat(bow.painted(0, 0, 50, 100)).isCloseTo(bow.painted(50, 0, 100, 100), within(60L));
        assertThat(bow.painted(0, 0, 17, 100) + bow.painted(83, 0, 100, 100)).isZero();
    }

    @Test
    void bowsLetTheirTailsHang() {
        Sheet bow = Sheet.of(art -> Trimmings.bow(art, 50, 40, 30, Color.RED));
        assertThat(bow.painted(0, 58, 100, 70)).isGreaterThan(100);
        assertThat(bow.painted(0, 0, 100, 18)).isZero();
    }

    @Test
    void flowersHaveAHeartAmongTheirPetals() {
        Sheet flower = Sheet.of(art -> Trimmings.flower(art, 50, 50, 40, Color.WHITE, Color.BLACK));
        assertThat(flower.light(50, 50)).isLessThan(90);
        assertThat(flower.light(50, 22)).isGreaterThan(170);
        assertThat(flower.alpha(50, 5)).isZero();
    }

    @Test
    void leavesReachFromTheirStalkToTheirTip() {
        Sheet leaf = Sheet.of(art -> Trimmings.leaf(art, 20, 80, 80, 20, new Color(0x40a040)));
        assertThat(leaf.alpha(50, 50)).isEqualTo(255);
        assertThat(leaf.alpha(20, 20)).isZero();
        assertThat(leaf.painted(0, 0, 15, 100) + leaf.painted(85, 0, 100, 100)).isZero();
    }

    @Test
    void flamesAreHottestAtTheirFoot() {
        Sheet fire = Sheet.of(art -> Trimmings.flames(art, 20, 10, 60, 80));
        assertThat(fire.at(50, 84)).isEqualTo(0xffffee58);
        assertThat(fire.painted(0, 60, 100, 90)).isGreaterThan(2 * fire.painted(0, 10, 100, 40));
        assertThat(fire.painted(0, 91, 100, 100)).isZero();
    }

    @Test
    void wheelsCanBeLookedThroughBetweenTheirSpokes() {
        Sheet wheel = Sheet.of(art -> Trimmings.wheel(art, 50, 50, 40, Color.GRAY));
        assertThat(wheel.alpha(50, 50)).isEqualTo(255);
        assertThat(wheel.alpha(50, 14)).isEqualTo(255);
        assertThat(wheel.painted(10, 10, 90, 90)).isLessThan(4800);
    }

    @Test
    void smokeRises() {
        Sheet smoke = Sheet.of(art -> Trimmings.smoke(art, 50, 90, 80));
        assertThat(smoke.painted(0, 8, 100, 20)).isPositive();
        assertThat(smoke.painted(0, 93, 100, 100)).isZero();
    }

    @Test
    void contoursEndWhereTheyAreTold() {
        Shape open = Contour.from(10, 10).to(40, 10).bend(60, 10, 60, 30).open();
        Shape closed = Contour.from(10, 10).to(40, 10).to(40, 40).closed();
        assertThat(open.getBounds2D()).isEqualTo(new Rectangle2D.Double(10, 10, 50, 20));
        assertThat(closed.contains(35, 20)).isTrue();
        assertThat(closed.contains(15, 30)).isFalse();
    }
}
