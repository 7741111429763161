package dev.gesso.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base64StreamTest {

    /** However few or many bytes were expected, and however they come. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 10",
        "1, 1, 1",
        "2, 2, 1",
        "3, 3, 2",
        "3, 0, 3",
        "100, 100, 7",
        "100, 0, 7",
        "100, 1000, 100",
        "98303, 98303, 1000",
        "98304, 98304, 98304",
        "98305, 98305, 5000",
        "300000, 300000, 49152",
        "300000, 5, 70001"
    })
    void writesWhatAnEncoderDoes(int length, long expected, int piece) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Base64Stream base64 = new Base64Stream(out, expected)) {
            for (int from = 0; from < length; from += piece) {
                base64.write(bytes, from, Math.min(piece, length - from));
            }
        }
        assertThat(out.toByteArray()).isEqualTo(Base64.getEncoder().encode(bytes));
    }
}
