package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BitSinkTest {

    @Test
    void putsTheFirstBitLowest() {
        BitSink sink = new BitSink();
        sink.write(1, 1);
        sink.write(0b10, 2);
        sink.write(0b11111, 5);
        assertThat(sink.toByteArray()).containsExactly((byte) 0b11111101);
    }

    @Test
    void fillsTheLastByteWithZeros() {
        BitSink sink = new BitSink();
        sink.write(0b101, 3);
        assertThat(sink.toByteArray()).containsExactly(0b101);
    }

    @Test
    void writesNothingForNoBits() {
        BitSink sink = new BitSink();
        sink.write(99, 0);
        assertThat(sink.toByteArray()).isEmpty();
    }

    @Test
    void leavesOutBitsBeyondTheNumberAsked() {
        BitSink sink = new BitSink();
        sink.write(0xfff, 4);
        assertThat(sink.toByteArray()).containsExactly(0x0f);
    }

    @Test
    void keepsLongSequencesInOrder() {
        RandomGenerator chance = Samples.chance(11);
        BitSink sink = new BitSink();
        List<int[]> written = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int bits = 1 + chance.nextInt(32);
            int value = chance.nextInt() >>> (32 - bits);
            sink.write(value, bits);
            written.add(new int[] {value, bits});
        }
        BitSource source = new BitSource(sink.toByteArray());
        assertThat(written).allMatch(pair -> source.read(pair[1]) == pair[0]);
    }
}
