package dev.gesso.core.image.png.inflate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.image.UnreadableImageException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own inflater says what is right. */
class FlatInflaterTest {

    private static final int MOST = 400_000;
    private static final int HEAD = 2;
    private static final int SUM = 4;

    @ParameterizedTest
    @ValueSource(ints = {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY})
    void inflatesWhatWasDeflatedInAnyWay(int strategy) throws UnreadableImageException {
        for (int level = 0; level <= 9; level++) {
            for (int seed = 0; seed < 12; seed++) {
                byte[] plain = pixels(new SplittableRandom(100 * level + seed));
                byte[] compressed = deflated(plain, level, strategy);
                assertThat(inflated(compressed, 5_000)).isEqualTo(plain);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 257, 4_097, 32_767, 32_768})
    void repeatsFromAnyDistance(int distance) throws UnreadableImageException {
        byte[] plain = new byte[300_000];
        byte[] some = Pictures.bytes(distance, distance);
        for (int at = 0; at < plain.length; at++) {
            plain[at] = some[at % distance];
        }
        assertThat(inflated(deflated(plain, 9, Deflater.DEFAULT_STRATEGY), 65_536))
                .isEqualTo(plain);
    }

    /** Whether a stream is refused, and what it says where it is not, must not depend on how large its image is. */
    @Test
    void readsOrRefusesDamagedStreamsAsTheJdkDoes() {
        for (int seed = 0; seed < 6_000; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            byte[] plain = Arrays.copyOf(pixels(chance), 1 + chance.nextInt(3_000));
            byte[] compressed = deflated(plain, chance.nextInt(10), chance.nextInt(3));
            assertSameAsTheJdk(damaged(Arrays.copyOfRange(compressed, HEAD, compressed.length - SUM), chance), seed);
        }
    }

    @Test
    void readsOrRefusesNoiseAsTheJdkDoes() {
        for (int seed = 0; seed < 20_000; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            byte[] noise = new byte[1 + chance.nextInt(120)];
            chance.nextBytes(noise);
            // The last block, in one of the three ways.
            noise[0] = (byte) ((noise[0] & 0xf8) | (1 + 2 * chance.nextInt(3)));
            assertSameAsTheJdk(noise, seed);
        }
    }

    /** The sum is made to be right, or it would hide what comes before it. */
    private static void assertSameAsTheJdk(byte[] blocks, int seed) {
        Inflater inflater = new Inflater(true);
        Optional<byte[]> theirs = jdks(inflater, blocks);
        int used = theirs.isPresent() ? (int) inflater.getBytesRead() : blocks.length;
        inflater.end();
        Adler32 sum = new Adler32();
        theirs.ifPresent(sum::update);
        ByteBuffer stream = ByteBuffer.allocate(HEAD + used + SUM)
                .put((byte) 0x78)
                .put((byte) 0x9c)
                .put(blocks, 0, used)
                .putInt((int) sum.getValue());
        assertThat(ours(stream.array()).map(Arrays::hashCode))
                .as("seed %d", seed)
                .isEqualTo(theirs.map(Arrays::hashCode));
    }

    @Test
    void refusesAWrongSum() {
        byte[] compressed = deflated(new byte[1_000], 9, Deflater.DEFAULT_STRATEGY);
        compressed[compressed.length - 1]++;
        assertThatThrownBy(() -> inflated(compressed, 1_001))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("cannot be decompressed");
    }

    @Test
    void saysWhereTheStreamIsCut() {
        byte[] compressed = deflated(new byte[1_000], 9, Deflater.DEFAULT_STRATEGY);
        assertThatThrownBy(() -> inflated(Arrays.copyOf(compressed, compressed.length - 6), 1_001))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining("end");
    }

    /** Where bits are missing, none are taken for more of the same. */
    @Test
    void refusesAFlatStreamWhereverItIsCut() {
        byte[] compressed = deflated(new byte[1_000_000], 9, Deflater.DEFAULT_STRATEGY);
        for (int length = 0; length < compressed.length; length++) {
            assertThat(ours(Arrays.copyOf(compressed, length)))
                    .as("the first %d bytes", length)
                    .isEmpty();
        }
    }

    /** Runs and noise, as the rows of a mask and of a photograph are. */
    private static byte[] pixels(RandomGenerator chance) {
        byte[] pixels = new byte[1 + chance.nextInt(MOST)];
        int at = 0;
        while (at < pixels.length) {
            int end = Math.min(pixels.length, at + 1 + chance.nextInt(20_000));
            switch (chance.nextInt(4)) {
                case 0 -> Arrays.fill(pixels, at, end, (byte) chance.nextInt());
                case 1 -> {
                    byte[] noise = new byte[end - at];
                    chance.nextBytes(noise);
                    System.arraycopy(noise, 0, pixels, at, noise.length);
                }
                default -> System.arraycopy(pixels, Math.max(0, at - 4_097), pixels, at, Math.min(at, end - at));
            }
            at = end;
        }
        return pixels;
    }

    private static byte[] deflated(byte[] plain, int level, int strategy) {
        Deflater deflater = new Deflater(level);
        deflater.setStrategy(strategy);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] window = new byte[8_192];
        while (!deflater.finished()) {
            out.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] compressed, RandomGenerator chance) {
        byte[] damaged = compressed.clone();
        for (int blow = chance.nextInt(4); blow >= 0; blow--) {
            damaged[chance.nextInt(Math.min(damaged.length, 200))] ^= (byte) (1 << chance.nextInt(8));
        }
        return chance.nextInt(8) == 0 ? Arrays.copyOf(damaged, chance.nextInt(damaged.length)) : damaged;
    }

    private static byte[] inflated(byte[] compressed, int step) throws UnreadableImageException {
        FlatInflater inflater = new FlatInflater(compressed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] window = new byte[step];
        for (int count = step; count == step; ) {
            count = inflater.read(window, 0, step);
            out.write(window, 0, count);
        }
        return out.toByteArray();
    }

    /** Empty where a stream is refused or cut. */
    private static Optional<byte[]> ours(byte[] compressed) {
        try {
            return Optional.of(inflated(compressed, 3_000));
        } catch (UnreadableImageException refused) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> jdks(Inflater inflater, byte[] blocks) {
        try {
            inflater.setInput(blocks);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] window = new byte[8_192];
            while (!inflater.finished()) {
                int count = inflater.inflate(window);
                if (count == 0 && inflater.needsInput() && !inflater.finished()) {
                    return Optional.empty();
                }
                out.write(window, 0, count);
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException refused) {
            return Optional.empty();
        }
    }
}
