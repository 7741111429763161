package dev.gesso.adapter.sketch.beast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class PatternTest {

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = Mode.EXCLUDE)
    void marksSomeOfTheBodyAndNothingBeside(Pattern pattern) {
        Pixels marks = painted(pattern);
        long marked = Arrays.stream(marks.argb()).filter(argb -> argb != 0).count();
        assertThat(marked).isBetween(200L, 6000L);
        assertThat(marks.argb()[5 * 140 + 5]).isZero();
        assertThat(marks.argb()[75 * 140 + 135]).isZero();
    }

    @Test
    void mayBePlain() {
        assertThat(painted(Pattern.PLAIN).argb()).containsOnly(0);
    }

    private static Pixels painted(Pattern pattern) {
        Canvas canvas = Canvas.of(140, 80);
        Graphics2D brush = canvas.brush();
        pattern.paint(brush, new Ellipse2D.Double(10, 10, 120, 60), 0x332211);
        brush.dispose();
        return canvas.pixels();
    }
}
