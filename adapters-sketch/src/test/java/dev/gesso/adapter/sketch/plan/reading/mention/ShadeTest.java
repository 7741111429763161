package dev.gesso.adapter.sketch.plan.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeTest {

    @ParameterizedTest
    @CsvSource({"red d32f2f, red, d32f2f", "sky blue 87ceeb, sky blue, 87ceeb", "black 000000, black, 0"})
    void isReadFromItsLine(String line, String name, String rgb) {
        assertThat(Shade.parse(line)).isEqualTo(new Shade(name, Integer.parseInt(rgb, 16)));
    }

    /** In hundredths of the way to white or black. */
    @ParameterizedTest
    @CsvSource({"100, ffffff", "-100, 0", "0, 804020", "50, bf9f8f", "-50, 402010"})
    void isTintedTowardsWhiteOrBlack(int hundredths, String rgb) {
        assertThat(new Shade("clay", 0x804020).tinted("odd", hundredths).rgb()).isEqualTo(Integer.parseInt(rgb, 16));
    }

    @Test
    void keepsTheWordThatTintedIt() {
        assertThat(new Shade("clay", 0x804020).tinted("dark", -20).name()).isEqualTo("dark clay");
    }
}
