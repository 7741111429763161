package dev.gesso.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldImageTest {

    private final AtomicInteger released = new AtomicInteger();
    private final HeldImage image =
            new HeldImage("otter", List.of(bytes("ot"), bytes(""), bytes("ter")), released::incrementAndGet);

    @Test
    void readsItsPiecesAsOne() throws IOException {
        try (InputStream in = image.open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes("otter"));
        }
        assertThat(image.length()).hasValue(5);
    }

    @Test
    void readsByteByByte() throws IOException {
        try (InputStream in = image.open()) {
            assertThat(List.of(in.read(), in.read(), in.read(), in.read(), in.read(), in.read()))
                    .containsExactly((int) 'o', (int) 't', (int) 't', (int) 'e', (int) 'r', -1);
        }
    }

    @Test
    void skipsAcrossPiecesAndNotPastTheEnd() throws IOException {
        try (InputStream in = image.open()) {
            assertThat(in.skip(4)).isEqualTo(4);
            assertThat(in.read()).isEqualTo('r');
            assertThat(in.skip(4)).isZero();
        }
    }

    @Test
    void writesWhatItReads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        image.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(bytes("otter"));
    }

    @Test
    void isIdentifiedAsAnyOtherSourceOfTheSameBytes() {
        assertThat(ImageDigest.of(image)).isEqualTo(ImageDigest.of(ImageSource.of("x", bytes("otter"))));
        assertThat(image.named("seal").digest()).isEqualTo(image.digest());
    }

    @Test
    void staysReadableWhenItIsReleased() throws IOException {
        image.release();
        assertThat(released).hasValue(1);
        assertThat(image.open().readAllBytes()).isEqualTo(bytes("otter"));
    }

    @Test
    void leavesTheReleaseToTheFirstName() {
        image.named("seal").release();
        assertThat(released).hasValue(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
