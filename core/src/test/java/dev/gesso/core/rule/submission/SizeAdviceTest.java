package dev.gesso.core.rule.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.SizeFacts;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SizeAdviceTest {

    /** Those of gpt-image-2. */
    private static final SizeFacts.Within FACTS =
            new SizeFacts.Within(16, 3840, 3, 655_360, 8_294_400, OptionalLong.of(3_686_400), true);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // too small
        "100x100, '816x816, 832x832'",
        "1x1, '816x816, 832x832'",
        "512x512, '816x816, 832x832'",
        "576x1024, '608x1088, 624x1104'",
        "640x480, '960x720, 944x704'",
        "1000x600, '1072x640, 1056x640'",
        // too large
        "4096x4096, '2880x2880, 2864x2864'",
        "4096x2048, '3840x1920, 3808x1904'",
        "7680x4320, '3840x2160, 3808x2144'",
        "99999x99999, '2880x2880, 2864x2864'",
        // too long a shape
        "4000x1000, '3456x1152, 3504x1168'",
        "10000x100, '1728x576, 1776x592'",
        "100x10000, '576x1728, 592x1776'",
        "1x99999, '480x1440, 496x1488'",
        "999999999x1, '3840x1280, 3792x1264'",
        // nothing but sides that are no multiples
        "1792x936, '1792x944, 1792x928'",
        "1000x1000, '1008x1008, 992x992'",
        "1025x1537, '1024x1536, 1024x1552'",
        "1920x1080, '1920x1088, 1920x1072'",
        "3839x1281, '3840x1280, 3824x1280'",
        // a step beyond a limit
        "3840x2176, '3840x2160, 3824x2160'",
        "2176x3840, '2160x3840, 2160x3824'",
        "3845x2170, '3840x2160, 3824x2160'",
        "3856x2160, '3840x2160, 3840x2144'",
        "2896x2880, '2880x2880, 2896x2864'",
        "816x800, '832x800, 816x816'",
        "3840x1264, '3840x1280, 3824x1280'",
    })
    void offersRoundingsAndThenTheShapeAndThenTheArea(String asked, String offered) {
        assertThat(SizeAdvice.nearest(FACTS, parse(asked))).isEqualTo("Nearest legal sizes: " + offered + ".");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void offersTwoSizesThatAreLegal(Size asked) {
        assertThat(offered(FACTS, asked)).hasSize(2).doesNotHaveDuplicates().allMatch(FACTS::allows);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void offersTheSameTheOtherWayRound(Size asked) {
        assertThat(shape(offered(FACTS, asked.transposed()).getFirst()))
                .isEqualTo(shape(offered(FACTS, asked).getFirst().transposed()));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void offersNothingFarFromTheShape(Size asked) {
        double wanted = Math.clamp(shape(asked), 1.0 / 3, 3);
        assertThat(offered(FACTS, asked))
                .allSatisfy(size ->
                        assertThat(Math.abs(Math.log(shape(size) / wanted))).isLessThan(0.03));
    }

    @ParameterizedTest
    @CsvSource({"3840x2160", "2160x3840", "2880x2880", "816x816", "1440x480", "3840x1280", "1024x1536"})
    void offersALegalSizeToWhoeverMissesItByAFewPixels(String legal) {
        Size meant = parse(legal);
        assertThat(offered(FACTS, new Size(meant.width() + 1, meant.height()))).contains(meant);
        assertThat(offered(FACTS, new Size(meant.width() - 3, meant.height() + 2)))
                .contains(meant);
    }

    @Test
    void keepsToLimitsThatLeaveOneSize() {
        SizeFacts.Within square = new SizeFacts.Within(64, 512, 1, 262_144, 262_144, OptionalLong.empty(), true);
        assertThat(offered(square, new Size(100, 90))).containsExactly(new Size(512, 512));
    }

    static Stream<Size> sizes() {
        Random chance = new Random(20261126);
        return IntStream.range(0, 60).mapToObj(any -> new Size(side(chance), side(chance)));
    }

    /** As many small ones as large ones. */
    private static int side(Random chance) {
        return (int) Math.exp(chance.nextDouble(Math.log(Integer.MAX_VALUE)));
    }

    private static double shape(Size size) {
        return (double) size.width() / size.height();
    }

    private static List<Size> offered(SizeFacts.Within facts, Size asked) {
        String sizes =
                SizeAdvice.nearest(facts, asked).replaceAll("[^0-9x,]", "").replaceFirst("^[x]*", "");
        return Arrays.stream(sizes.split(",", -1)).map(SizeAdviceTest::parse).toList();
    }

    private static Size parse(String text) {
        return SizeText.parse(text).orElseThrow();
    }
}
