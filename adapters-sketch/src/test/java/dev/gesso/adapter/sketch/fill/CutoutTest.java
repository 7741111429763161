package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutoutTest {

    @ParameterizedTest
    @ValueSource(ints = {0xf4f4f4, 0xffffff, 0xc8e0d0, 0x202020})
    void takesTheSubjectFromAnEvenGround(int ground) {
        Pixels subject = Cutout.subject(Scenes.product(200, ground, 0)).orElseThrow();
        assertThat(subject.width()).isBetween(116, 126);
        assertThat(subject.argb()[0] >>> 24).isZero();
        assertThat(subject.argb()[subject.height() / 2 * subject.width() + subject.width() / 2])
                .isEqualTo(Scenes.SUBJECT);
    }

    @Test
    void seesThroughTheGrainAndTheShadowOfAPhotograph() {
        Pixels subject = Cutout.subject(Scenes.product(240, 0xe8e8e8, 9)).orElseThrow();
        assertThat(subject.width()).isBetween(138, 152);
        assertThat(subject.height()).isBetween(138, 152);
    }

    @Test
    void leavesNoGlowOfTheGroundAboveTheShadow() {
        Pixels subject = Cutout.subject(Scenes.product(200, 0xffffff, 0)).orElseThrow();
        int[] reds = Arrays.stream(subject.argb())
                .limit(subject.argb().length / 2)
                .filter(pixel -> pixel >>> 24 > 20)
                .map(pixel -> pixel >> 16 & 255)
                .sorted()
                .toArray();
        assertThat(reds[reds.length - 1]).isLessThan(0x70);
    }

    @Test
    void followsThePicturesOwnTransparency() {
        Pixels picture = Pixels.of(60, 40);
        for (int y = 10; y < 30; y++) {
            Arrays.fill(picture.argb(), y * 60 + 20, y * 60 + 50, 0xff00aa00);
        }
        Pixels subject = Cutout.subject(picture).orElseThrow();
        assertThat(subject.width()).isEqualTo(30);
        assertThat(subject.argb()).containsOnly(0xff00aa00);
    }

    @Test
    void framesWhatCannotBeCutOut() {
        Pixels busy = Scenes.noise(120, 90, Scenes.chance(2));
        Arrays.setAll(busy.argb(), i -> busy.argb()[i] | 0xff000000);
        assertThat(Cutout.subject(busy)).isEmpty();
        Pixels card = Cutout.of(busy);
        assertThat(card.width()).isGreaterThan(120);
        assertThat(card.argb()[0] >>> 24).isZero();
        assertThat(card.argb()[card.width() * (card.height() / 2) + card.width() / 2])
                .isEqualTo(busy.argb()[120 * 45 + 60]);
    }

    @Test
    void keepsAnEvenPictureWhole() {
        Pixels blank = Pixels.of(50, 50);
        Arrays.fill(blank.argb(), 0xffaabbcc);
        assertThat(Cutout.subject(blank)).isEmpty();
    }
}
