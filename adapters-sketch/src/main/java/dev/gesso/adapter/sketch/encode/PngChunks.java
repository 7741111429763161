package dev.gesso.adapter.sketch.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Puts a PNG file together, chunk by chunk. */
final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Small enough to begin sending at once, large enough that 12 bytes of frame do not count. */
    private static final int BYTES_PER_CHUNK = 1 << 16;

    private final ByteArrayOutputStream file;

    PngChunks(int expectedBytes) {
        file = new ByteArrayOutputStream(expectedBytes);
        file.writeBytes(SIGNATURE);
    }

    byte[] toByteArray() {
        return file.toByteArray();
    }

    void header(int width, int height, int colourType) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) colourType)
                .array();
        write("IHDR", header);
    }

    /** A text of any length and script, uncompressed. */
    void text(String keyword, String text) {
        byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        boolean plain = text.chars().allMatch(character -> character == '\n' || (character >= ' ' && character < 127));
        int gap = plain ? 1 : 5;
        byte[] chunk = new byte[key.length + gap + words.length];
        System.arraycopy(key, 0, chunk, 0, key.length);
        System.arraycopy(words, 0, chunk, key.length + gap, words.length);
        write(plain ? "tEXt" : "iTXt", chunk);
    }

    void write(String type, byte[] content) {
        write(type, content, content.length);
    }

    private void write(String type, byte[] content, int length) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, 0, length);
        writeInt(length);
        file.writeBytes(name);
        file.write(content, 0, length);
        writeInt((int) check.getValue());
    }

    private void writeInt(int value) {
        file.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }

    void imageData(PngRows rows, int level) {
        Deflater deflater = new Deflater(level);
        try {
            byte[] buffer = new byte[BYTES_PER_CHUNK];
            int filled = 0;
            for (int y = 0; y < rows.count(); y++) {
                deflater.setInput(rows.filtered(y));
                filled = drain(deflater, buffer, filled);
            }
            deflater.finish();
            while (!deflater.finished()) {
                filled = drain(deflater, buffer, filled);
            }
            write("IDAT", buffer, filled);
        } finally {
            deflater.end();
        }
    }

    /** Takes what the deflater has; full buffers go into the file. */
    private int drain(Deflater deflater, byte[] buffer, int filled) {
        int at = filled;
        int count;
        do {
            count = deflater.deflate(buffer, at, buffer.length - at);
            at += count;
            if (at == buffer.length) {
                write("IDAT", buffer, at);
                at = 0;
            }
        } while (count > 0 && !deflater.needsInput());
        return at;
    }
}
