package dev.gesso.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.request.WireValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 99_999_999_999_999_999L, 999_999_999_999_999_999L, Long.MAX_VALUE, Long.MIN_VALUE})
    void readsWholeNumbers(long number) {
        assertThat(JsonTree.parse(Long.toString(number).getBytes(StandardCharsets.US_ASCII)))
                .contains(new WireValue.Whole(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "12345678901234567890123"})
    void readsLargerOnesAsDecimals(String digits) {
        assertThat(JsonTree.parse(digits.getBytes(StandardCharsets.US_ASCII)))
                .contains(new WireValue.Decimal(new BigDecimal(digits)));
    }
}
