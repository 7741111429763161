package dev.gesso.core.rule.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.image.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTextTest {

    @Test
    void readsWidthAndHeight() {
        assertThat(SizeText.parse("1536x1024")).contains(new Size(1536, 1024));
    }

    @Test
    void readsNineDigits() {
        assertThat(SizeText.parse("999999999x1")).contains(new Size(999_999_999, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1024",
                "1024x",
                "x1024",
                "0x0",
                "01x1",
                "1x01",
                "-1x1",
                "+1x1",
                "1x1x1",
                "1X1",
                " 1x1",
                "1x1 ",
                "1.0x1",
                "1000000000x1",
                "1x1000000000",
                "٣x٣",
                "auto",
                "1024×1024"
            })
    void readsNothingElse(String text) {
        assertThat(SizeText.parse(text)).isEmpty();
    }
}
