package dev.gesso.adapter.sketch.art;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColourTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "fill=\"#12ab34\",      fill=\"#ed54cb\"",
                "stroke=\"#fff\",       stroke=\"#000000\"",
                "stop-color=\"#0F0\",   stop-color=\"#ff00ff\"",
                "fill=\"white\",        fill=\"#000000\"",
                "fill=\"none\",         fill=\"none\"",
                "fill=\"url(#abc)\",    fill=\"url(#abc)\"",
                "id=\"#abcdef\",        id=\"#abcdef\"",
            })
    void changesColoursAndNothingElse(String body, String changed) {
        assertThat(ColourText.changed(body, rgb -> ~rgb)).isEqualTo(changed);
    }
}
