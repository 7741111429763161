package dev.gesso.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape of error that was seen in the wild. */
class WireErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":{\"message\":\"no\",\"type\":\"t\",\"param\":null,\"code\":null}} | no",
                "{\"error\":\"Unauthorized\"} | Unauthorized",
                "{\"error\":\"server_error\",\"message\":\"out of memory\"} | server_error",
                "{\"detail\":\"Invalid size format\"} | Invalid size format",
                "{\"detail\":[{\"loc\":[\"body\",\"n\"],\"msg\":\"too small\",\"input\":\"secret\"}]} | too small",
                "{\"detail\":[{\"msg\":\"one\"},{\"msg\":\"two\"}]} | one; two",
                "{\"errors\":[\"first\",\"second\"]} | first; second",
                "{\"message\":\"no such route\"} | no such route",
                "{\"error\":{\"detail\":\"inner\"}} | inner",
                "\"just a text\" | just a text",
                "<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html> | 502 Bad Gateway",
                "<style>p {color: red}</style><p>Sorry</p><script>alert(1)</script> | Sorry",
                "upstream connect error | upstream connect error",
            })
    void readsWhatItSays(String body, String message) {
        assertThat(read(body).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"'' | -", "{} | -", "[] | -", "null | -", "{\"error\":{}} | -"})
    void saysNothingWhereNothingIsSaid(String body, String ignored) {
        assertThat(read(body).message()).isEmpty();
    }

    @Test
    void keepsTypeAndCode() {
        WireError error = read("{\"error\":{\"message\":\"no\",\"type\":\"a\",\"code\":\"b\"}}");
        assertThat(error.type()).hasValue("a");
        assertThat(error.code()).hasValue("b");
    }

    @Test
    void takesANumberForACode() {
        assertThat(read("{\"error\":{\"message\":\"no\",\"code\":500}}").code()).hasValue("500");
    }

    @Test
    void comparesWordsWithoutRegardToCase() {
        assertThat(new WireError("", Optional.of("Insufficient_Quota"), Optional.empty()).says("insufficient_quota"))
                .isTrue();
    }

    @Test
    void fitsOnALineOfReasonableLength() {
        String message = read("{\"error\":\"" + "x\\n".repeat(5_000) + "\"}").message();
        assertThat(message).hasSizeLessThan(500).doesNotContain("\n").endsWith("…");
    }

    private static WireError read(String body) {
        return WireError.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
