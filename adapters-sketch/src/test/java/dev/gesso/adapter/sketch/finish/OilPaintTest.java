package dev.gesso.adapter.sketch.finish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OilPaintTest {

    private static final int SIDE = 64;
    private static final int CANVAS = 0xff808080;
    private static final float[] BRISTLES = {1, 1, 1, 1};

    private static Pixels canvas() {
        Pixels picture = Pixels.of(SIDE, SIDE);
        Arrays.fill(picture.argb(), CANVAS);
        return picture;
    }

    private static OilPaint stroke(float wayX, float wayY) {
        OilPaint paint = OilPaint.over(canvas());
        paint.stroke(32, 32, new Flow.Direction(wayX, wayY), 30, 4, 0xffff0000, 0, BRISTLES);
        return paint;
    }

    private static int[] touched(OilPaint paint) {
        return IntStream.range(0, SIDE * SIDE)
                .filter(i -> paint.colour().argb()[i] != CANVAS)
                .toArray();
    }

    /** A stroke of length 30 and half width 4 through the middle, and the pixel that bristles fray its rim by. */
    @ParameterizedTest
    @CsvSource({"1, 0, 16, 5", "0, 1, 5, 16"})
    void strokesReachHalfTheirLengthToEachSide(float wayX, float wayY, int across, int down) {
        assertThat(Arrays.stream(touched(stroke(wayX, wayY))))
                .hasSizeGreaterThan(150)
                .allMatch(i -> Math.abs(i % SIDE - 32) <= across && Math.abs(Math.floorDiv(i, SIDE) - 32) <= down);
    }

    @Test
    void strokesRunAlongASlope() {
        float slant = (float) Math.sqrt(0.5);
        assertThat(Arrays.stream(touched(stroke(slant, slant))))
                .hasSizeGreaterThan(150)
                .allMatch(i -> Math.abs(i % SIDE - Math.floorDiv(i, SIDE)) <= 8);
    }

    @Test
    void paintIsThickWhereTheBrushWas() {
        OilPaint paint = stroke(1, 0);
        assertThat(paint.thickness()[32 * SIDE + 32]).isGreaterThan(0.5f);
        assertThat(paint.thickness()[5 * SIDE + 5]).isZero();
    }

    @Test
    void strokesBeyondTheEdgeAreCut() {
        OilPaint paint = OilPaint.over(canvas());
        paint.stroke(0, 0, new Flow.Direction(1, 0), 30, 6, 0xffff0000, 0, BRISTLES);
        assertThat(paint.colour().argb()[0]).isNotEqualTo(CANVAS);
    }

    /** The first coat covers everything; later ones only what is far enough off the motif. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "10, 62, false", "30, 62, true"})
    void touchesAgainWhatIsOff(int difference, float tolerance, boolean off) {
        Pixels motif = canvas();
        Arrays.fill(motif.argb(), CANVAS + difference * 0x010101);
        assertThat(OilPaint.over(canvas()).isOff(motif, 30, 30, 2, tolerance)).isEqualTo(off);
    }

    @Test
    void lightFallsFromTheUpperLeft() {
        OilPaint paint = OilPaint.over(canvas());
        IntStream.range(0, SIDE * SIDE)
                .filter(i -> i % SIDE > 20 && i % SIDE < 44 && i > 20 * SIDE && i < 44 * SIDE)
                .forEach(i -> paint.thickness()[i] = 1);
        int[] lit = paint.lit(canvas(), new Unit(1)).argb();
        assertThat(lit[32 * SIDE + 21] & 255).isGreaterThan(lit[32 * SIDE + 43] & 255);
        assertThat(lit[21 * SIDE + 32] & 255).isGreaterThan(lit[43 * SIDE + 32] & 255);
    }
}
