package dev.gesso.server.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of ten bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,0", "bytes=0-9,0,9", "bytes=3-,3,9", "bytes=3-99,3,9", "bytes=-4,6,9", "bytes=-99,0,9"})
    void isAPart(String header, long first, long last) {
        assertThat(ByteRange.of(Optional.of(header), 10)).isEqualTo(new ByteRange.Part(first, last));
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=999999999999999999-"})
    void isBeyondTheEnd(String header) {
        assertThat(ByteRange.of(Optional.of(header), 10)).isInstanceOf(ByteRange.Beyond.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "bytes=", "bytes=-", "bytes=5-3", "'bytes=0-1,3-4'", "pixels=0-1", "bytes=a-b", "bytes=0--1"})
    void isTheWholeWhereItIsNotUnderstood(String header) {
        assertThat(ByteRange.of(Optional.of(header), 10)).isInstanceOf(ByteRange.Whole.class);
    }
}
