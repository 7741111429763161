package dev.gesso.core.image.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Masks;
import dev.gesso.core.image.ImageSource;
import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import dev.gesso.core.image.UnreadableImageException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MaskTest {

    private static final Size SIZE = new Size(40, 30);
    private static final Shape SQUARE = new Shape.Rectangle(new Region(10, 10, 8, 8));

    /** Edits some pixels, the same for the same number. */
    private static Mask random(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Mask mask = Mask.keepingAll(SIZE);
        for (int i = random.nextInt(4); i >= 0; i--) {
            mask = mask.editing(new Shape.Ellipse(new Region(
                    random.nextInt(-5, 38), random.nextInt(-5, 28), random.nextInt(1, 15), random.nextInt(1, 15))));
        }
        return mask;
    }

    /** Whether one mask edits all that the other does. */
    private static boolean covers(Mask large, Mask small) {
        return large.union(small).equals(large);
    }

    private static long edited(Mask mask) {
        long count = 0;
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                count += mask.alphaAt(x, y) == 0 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void takesBlackForWhatIsToBeEdited() throws UnreadableImageException {
        Mask mask = Mask.fromLuminance(Masks.blackAndWhite(SIZE));
        assertThat(mask).isEqualTo(Mask.fromAlpha(Masks.half(SIZE)));
        assertThat(mask.inverted().alphaAt(0, 0)).isEqualTo(255);
    }

    @Test
    void takesOverTransparencyAsItIs() throws UnreadableImageException {
        Mask mask = Mask.fromAlpha(Masks.alpha(SIZE, (x, y) -> x + y));
        assertThat(mask).isEqualTo(Mask.of(SIZE, (x, y) -> x + y));
    }

    @Test
    void refusesWhatIsNoPng() {
        ImageSource text = ImageSource.of("mask.png", new byte[50]);
        assertThatThrownBy(() -> Mask.fromAlpha(text))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessage("has a damaged PNG signature");
    }

    @Test
    void hardensByAThreshold() {
        Mask mask = Mask.of(SIZE, (x, y) -> 100 + x).hardened(128);
        assertThat(mask).isEqualTo(Mask.of(SIZE, (x, y) -> x < 28 ? 0 : 255));
    }

    @RepeatedTest(20)
    void unitesAndSubtractsAsSetsDo(RepetitionInfo round) {
        Mask first = random(round.getCurrentRepetition());
        Mask second = random(1000 + round.getCurrentRepetition());
        assertThat(first.union(second)).isEqualTo(second.union(first));
        assertThat(first.without(second).union(second)).isEqualTo(first.union(second));
        assertThat(first.without(second).without(second)).isEqualTo(first.without(second));
        assertThat(first.without(first)).isEqualTo(Mask.keepingAll(SIZE));
    }

    @RepeatedTest(20)
    void growsInStepsNoFartherThanAtOnce(RepetitionInfo round) {
        Mask mask = random(round.getCurrentRepetition());
        assertThat(mask.grown(0)).isEqualTo(mask);
        assertThat(covers(mask.grown(5), mask.grown(2).grown(3))).isTrue();
        assertThat(covers(mask.grown(3), mask)).isTrue();
    }

    @RepeatedTest(20)
    void shrinksWhereTheRestWouldGrow(RepetitionInfo round) {
        Mask mask = random(round.getCurrentRepetition());
        assertThat(mask.shrunk(2)).isEqualTo(mask.inverted().grown(2).inverted());
    }

    @RepeatedTest(20)
    void losesNothingByGrowingAndShrinkingBack(RepetitionInfo round) {
        Mask mask = random(round.getCurrentRepetition());
        assertThat(covers(mask.grown(3).shrunk(3), mask)).isTrue();
        assertThat(covers(mask, mask.shrunk(3).grown(3))).isTrue();
    }

    @Test
    void growsRound() {
        Mask dot = Mask.keepingAll(SIZE).editing(new Shape.Rectangle(new Region(20, 15, 1, 1)));
        assertThat(dot.grown(5)).isEqualTo(Mask.of(SIZE, (x, y) -> {
            int across = x - 20;
            int along = y - 15;
            return across * across + along * along <= 25 ? 0 : 255;
        }));
    }

    @Test
    void doesNotShrinkFromTheBorder() {
        Mask all = Mask.of(SIZE, (x, y) -> 0);
        assertThat(all.shrunk(4)).isEqualTo(all);
    }

    @Test
    void feathersOutwardsAndLeavesTheMiddle() {
        Mask soft = Mask.keepingAll(SIZE).editing(SQUARE).feathered(3);
        assertThat(edited(soft)).isEqualTo(64);
        assertThat(new int[] {soft.alphaAt(17, 12), soft.alphaAt(18, 12), soft.alphaAt(19, 12), soft.alphaAt(20, 12)})
                .containsExactly(0, 64, 128, 191);
        assertThat(soft.alphaAt(21, 12)).isEqualTo(255);
    }

    @Test
    void unitesOnlyMasksOfOneSize() {
        Mask mask = Mask.keepingAll(SIZE);
        Mask other = Mask.keepingAll(new Size(1, 1));
        assertThatThrownBy(() -> mask.union(other)).hasMessage("Masks of 40x30 and 1x1 do not fit");
    }
}
