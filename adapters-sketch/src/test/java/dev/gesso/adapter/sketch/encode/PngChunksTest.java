package dev.gesso.adapter.sketch.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PngChunksTest {

    /** The chunks' names; fails where a check sum is wrong. */
    private static List<String> chunks(byte[] file) {
        List<String> names = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(file);
        for (int at = 8; at < file.length; at += 12 + buffer.getInt(at)) {
            int length = buffer.getInt(at);
            CRC32 check = new CRC32();
            check.update(file, at + 4, length + 4);
            assertThat(buffer.getInt(at + 8 + length)).isEqualTo((int) check.getValue());
            names.add(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1));
        }
        return names;
    }

    @Test
    void haveRightCheckSums() {
        byte[] file = new PngEncoder(6).encode(Samples.noise(300, 200, 0), 100, Samples.IMPRINT);
        assertThat(chunks(file))
                .startsWith("IHDR", "tEXt", "iTXt", "tEXt", "IDAT")
                .endsWith("IEND");
    }

    @Test
    void splitLongPicturesIntoSeveral() {
        byte[] file = new PngEncoder(1).encode(Samples.noise(400, 300, 0), 100, Samples.IMPRINT);
        assertThat(chunks(file).stream().filter("IDAT"::equals).count()).isGreaterThan(3);
    }

    @Test
    void writeOtherScriptsAsInternationalText() {
        PngChunks chunks = new PngChunks(100);
        chunks.text("A", "plain");
        chunks.text("B", "été");
        assertThat(chunks(chunks.toByteArray())).containsExactly("tEXt", "iTXt");
    }
}
