package dev.gesso.adapter.sketch.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The RIFF file around a WebP picture, in its extended form, which has room for XMP. */
final class WebpContainer {

    /** "RIFF", the size, "WEBP". */
    private static final int RIFF_HEADER = 12;
    /** Four letters and the size, before a body that is padded to an even length. */
    private static final int CHUNK_HEADER = 8;

    private static final int ALPHA = 0x10;
    private static final int XMP = 0x04;

    private WebpContainer() {}

    /** A file around one chunk, such as a {@code VP8L} stream. */
    static byte[] simple(String type, byte[] stream) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunk(chunks, type, stream);
        return riff(chunks);
    }

    /** The same file with a header that tells size and transparency, and with XMP at its end. */
    static byte[] extended(byte[] file, int width, int height, boolean transparent, byte[] xmp) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(file.length + xmp.length + 64);
        chunk(chunks, "VP8X", header(width - 1, height - 1, (transparent ? ALPHA : 0) | XMP));
        copyPicture(file, chunks);
        chunk(chunks, "XMP ", xmp);
        return riff(chunks);
    }

    /** Both sides are written less one, in three bytes. */
    private static byte[] header(int widthLessOne, int heightLessOne, int flags) {
        return ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(flags)
                .put((byte) widthLessOne)
                .putShort((short) (widthLessOne >> 8))
                .put((byte) heightLessOne)
                .putShort((short) (heightLessOne >> 8))
                .array();
    }

    /** Copies all chunks but a header that is there already. */
    private static void copyPicture(byte[] file, ByteArrayOutputStream chunks) {
        ByteBuffer source = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = RIFF_HEADER;
        while (at + CHUNK_HEADER <= file.length) {
            int length = source.getInt(at + 4);
            int padded = CHUNK_HEADER + length + (length & 1);
            if (!new String(file, at, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
                chunks.write(file, at, Math.min(padded, file.length - at));
            }
            at += padded;
        }
    }

    private static byte[] riff(ByteArrayOutputStream chunks) {
        ByteBuffer file = ByteBuffer.allocate(RIFF_HEADER + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.size());
        file.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(chunks.toByteArray());
        return file.array();
    }

    private static void chunk(ByteArrayOutputStream chunks, String type, byte[] content) {
        ByteBuffer header = ByteBuffer.allocate(CHUNK_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(type.getBytes(StandardCharsets.ISO_8859_1)).putInt(content.length);
        chunks.writeBytes(header.array());
        chunks.writeBytes(content);
        if (content.length % 2 != 0) {
            chunks.write(0);
        }
    }
}
