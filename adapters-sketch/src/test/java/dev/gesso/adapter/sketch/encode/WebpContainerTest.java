package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebpContainerTest {

    private static final byte[] STREAM = {1, 2, 3};

    private static List<String> chunks(byte[] file) {
        List<String> names = new ArrayList<>();
        for (int at = 12; at < file.length; at += 8 + padded(file, at)) {
            names.add(new String(file, at, 4, StandardCharsets.ISO_8859_1));
        }
        return names;
    }

    private static int padded(byte[] file, int at) {
        int length = little(file).getInt(at + 4);
        return length + length % 2;
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void tellsItsLength() {
        byte[] file = WebpContainer.simple("VP8L", STREAM);
        assertThat(little(file).getInt(4)).isEqualTo(file.length - 8);
        assertThat(file.length % 2).isZero();
    }

    @Test
    void putsXmpAfterThePicture() {
        byte[] file = WebpContainer.extended(WebpContainer.simple("VP8L", STREAM), 5, 6, false, new byte[7]);
        assertThat(chunks(file)).containsExactly("VP8X", "VP8L", "XMP ");
        assertThat(little(file).getInt(4)).isEqualTo(file.length - 8);
    }

    @Test
    void replacesAHeaderThatIsThereAlready() {
        byte[] once = WebpContainer.extended(WebpContainer.simple("VP8 ", STREAM), 5, 6, true, new byte[7]);
        assertThat(chunks(WebpContainer.extended(once, 5, 6, true, new byte[9])))
                .containsOnlyOnce("VP8X");
    }

    @Test
    void tellsSizeAndTransparency() {
        byte[] file = WebpContainer.extended(WebpContainer.simple("VP8L", STREAM), 3840, 2160, true, new byte[2]);
        assertThat(file[20]).isEqualTo((byte) 0x14);
        assertThat(little(file).getInt(24) & 0xffffff).isEqualTo(3839);
        assertThat(little(file).getInt(27) & 0xffffff).isEqualTo(2159);
    }
}
