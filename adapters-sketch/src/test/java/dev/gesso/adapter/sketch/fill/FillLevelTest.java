package dev.gesso.adapter.sketch.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FillLevelTest {

    private static FillLevel level(int width, int height, float colour) {
        FillLevel level = new FillLevel(width, height, new float[3 * width * height], new boolean[width * height]);
        Arrays.fill(level.rgb(), colour);
        return level;
    }

    @Test
    void halvesByTheMeanOfWhatIsKnown() {
        FillLevel level = level(4, 2, 10);
        level.open()[0] = true;
        level.rgb()[0] = 999;
        level.rgb()[3] = 40;
        FillLevel half = level.half();
        assertThat(half.rgb()[0]).isEqualTo(20);
        assertThat(half.open()).containsExactly(true, false);
    }

    @Test
    void blendsAHoleFromItsRim() {
        FillLevel level = level(32, 32, 90);
        for (int i = 0; i < level.open().length; i++) {
            level.open()[i] = i % 32 > 8 && i % 32 < 22 && i > 8 * 32 && i < 22 * 32;
            level.rgb()[3 * i] = level.open()[i] ? 0 : 90;
        }
        level.blend();
        assertThat(IntStream.range(0, 1024).mapToDouble(i -> level.rgb()[3 * i]))
                .allSatisfy(red -> assertThat(red).isCloseTo(90, within(0.01)));
    }

    @Test
    void blendsToBlackWhereNothingIsKnown() {
        FillLevel level = level(8, 8, 0);
        Arrays.fill(level.open(), true);
        level.blend();
        assertThat(level.rgb()).containsOnly(0);
    }

    @Test
    void copiesOnlyFromWholePatches() {
        FillLevel level = level(20, 20, 0);
        level.open()[10 * 20 + 10] = true;
        boolean[] sources = level.sources(2);
        assertThat(sources[7 * 20 + 10]).isTrue();
        assertThat(sources[8 * 20 + 10]).isFalse();
        assertThat(sources[2 * 20 + 2]).isTrue();
        assertThat(sources[20 + 5]).isFalse();
        assertThat(sources[17 * 20 + 17]).isTrue();
        assertThat(sources[18 * 20 + 17]).isFalse();
    }

    @Test
    void paintsEveryPatchThatTouchesTheHole() {
        FillLevel level = level(20, 20, 0);
        level.open()[0] = true;
        level.open()[10 * 20 + 10] = true;
        assertThat(level.targets(1)).hasSize(4 + 9).isSorted().startsWith(0, 1, 20, 21);
    }
}
