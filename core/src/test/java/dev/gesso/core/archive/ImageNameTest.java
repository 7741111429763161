package dev.gesso.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageNameTest {

    @Test
    void tellsWhenItsPictureWasMade() {
        Instant time = Instant.parse("2026-11-24T10:15:00.123Z");
        assertThat(ImageName.of(time, 1).time()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otter", "20261124", "20261124-101500123", "20261399-101500123-0", "20261124-991500123-0"})
    void tellsNoTimeWhereItHasNone(String name) {
        assertThat(new ImageName(name).time()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "a-", "20261124-101500123-00000000ff"})
    void takesLettersDigitsAndHyphens(String text) {
        assertThat(ImageName.parse(text)).contains(new ImageName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "A", "aB", "a_b", "a.b", "..", "a/b", "ä", "a ", "a\u0000", "٣"})
    void takesNothingElse(String text) {
        assertThat(ImageName.parse(text)).isEmpty();
    }

    @Test
    void takesSixtyFourLettersAndNoMore() {
        assertThat(ImageName.parse("a".repeat(64))).isPresent();
        assertThat(ImageName.parse("a".repeat(65))).isEmpty();
    }

    @Test
    void endsInTenDigitsOfChance() {
        assertThat(ImageName.of(Instant.EPOCH, -1).value()).isEqualTo("19700101-000000000-ffffffffff");
    }

    @Test
    void isAfterTheFirstOfItsTimeAndBeforeThatOfAnyLaterOne() {
        SplittableRandom chance = new SplittableRandom(20261125);
        for (int round = 0; round < 1_000; round++) {
            Instant time = Instant.ofEpochMilli(1_700_000_000_000L + chance.nextLong(1L << 36));
            ImageName name = ImageName.of(time, chance.nextLong());
            assertThat(name).isGreaterThan(ImageName.firstOf(time)).isLessThan(ImageName.firstOf(time.plusMillis(1)));
        }
    }
}
