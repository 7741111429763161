package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LooksTest {

    private static final int SKY = 0xff9ec7e8;

    static List<Look> looks() {
        return Looks.all();
    }

    @Test
    void areTenWithNamesOfTheirOwn() {
        assertThat(Looks.all().stream().map(Look::id)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void areFoundByName() {
        assertThat(Looks.find("oil")).containsInstanceOf(OilLook.class);
        assertThat(Looks.find("fresco")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void paintTheSameAgain(Look look) {
        Pixels motif = Motifs.disc(150, 100, SKY);
        assertThat(look.finish(motif, 5).argb()).isEqualTo(look.finish(motif, 5).argb());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void leaveTheOriginalAsItIs(Look look) {
        Pixels motif = Motifs.disc(64, 64, SKY);
        look.finish(motif, 5);
        assertThat(motif.argb()).isEqualTo(Motifs.disc(64, 64, SKY).argb());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepTheSize(Look look) {
        Pixels painted = look.finish(Motifs.disc(37, 211, SKY), 5);
        assertThat(List.of(painted.width(), painted.height())).containsExactly(37, 211);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepWhatIsOpaqueOpaque(Look look) {
        Pixels painted = look.finish(Motifs.disc(96, 96, SKY), 5);
        assertThat(Arrays.stream(painted.argb()).map(pixel -> pixel >>> 24)).containsOnly(255);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepATransparentGroundTransparent(Look look) {
        Pixels painted = look.finish(Motifs.disc(120, 120, 0), 5);
        assertThat(List.of(painted.argb()[0], painted.argb()[119], painted.argb()[120 * 8 + 8]))
                .containsOnly(0);
        assertThat(painted.argb()[60 * 120 + 60] >>> 24).isEqualTo(255);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void paintAPictureOfOnePixel(Look look) {
        assertThat(look.finish(Motifs.disc(1, 1, SKY), 5).argb()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void paintPicturesThatAreNearlyLines(Look look) {
        assertThat(look.finish(Motifs.disc(1, 400, SKY), 5).argb()).hasSize(400);
        assertThat(look.finish(Motifs.disc(400, 1, SKY), 5).argb()).hasSize(400);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void paintNothingWhereThereIsNothing(Look look) {
        assertThat(look.finish(Pixels.of(48, 32), 5).argb()).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void stopWhenTheThreadIsInterrupted(Look look) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> look.finish(Motifs.disc(40, 40, SKY), 5)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void differByTheirSeed() {
        Look look = Looks.find("watercolour").orElseThrow();
        Pixels motif = Motifs.disc(64, 64, SKY);
        assertThat(look.finish(motif, 1).argb())
                .isNotEqualTo(look.finish(motif, 2).argb());
    }
}
