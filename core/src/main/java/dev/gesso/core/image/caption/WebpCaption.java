package dev.gesso.core.image.caption;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A caption in an {@code XMP} chunk at the end, which only the extended layout of WebP may have (WebP container
 * specification, 2025): a simple file gets the header of one.
 */
final class WebpCaption {

    private static final int CHUNKS = 12;
    private static final int HEADER = 8;
    private static final int FLAGS = CHUNKS + HEADER;
    private static final int HAS_XMP = 0x04;
    private static final int HAS_ALPHA = 0x10;
    private static final int START = 10;

    private WebpCaption() {}

    static List<Splice> splices(DataInputStream in, byte[] packet) throws IOException {
        if (!word(in).equals("RIFF")) {
            throw UntouchableException.otherwise();
        }
        long size = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        if (!word(in).equals("WEBP")) {
            throw UntouchableException.otherwise();
        }
        String first = "";
        byte[] start = new byte[START];
        for (long position = CHUNKS; position < size + HEADER; ) {
            String name = word(in);
            long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            demandUnclaimed(name);
            long padded = length + length % 2;
            int read = 0;
            if (first.isEmpty()) {
                first = name;
                read = in.readNBytes(start, 0, (int) Math.min(START, padded));
            }
            in.skipNBytes(padded - read);
            position += HEADER + padded;
        }
        return changed(first, start, size, packet);
    }

    private static void demandUnclaimed(String chunk) throws UntouchableException {
        switch (chunk) {
            case "C2PA" -> throw UntouchableException.signed();
            case "XMP " -> throw UntouchableException.described();
            default -> {}
        }
    }

    private static List<Splice> changed(String first, byte[] start, long size, byte[] packet) throws IOException {
        byte[] caption = chunk("XMP ", packet);
        byte[] header = first.equals("VP8X") ? new byte[0] : chunk("VP8X", canvas(first, start));
        List<Splice> splices = new ArrayList<>();
        splices.add(new Splice(4, 4, number(size + header.length + caption.length)));
        splices.add(
                first.equals("VP8X")
                        ? new Splice(FLAGS, 1, new byte[] {(byte) (start[0] | HAS_XMP)})
                        : new Splice(CHUNKS, 0, header));
        splices.add(new Splice(size + HEADER, 0, caption));
        return splices;
    }

    /** Flags, three bytes of nothing, and the sides less one in three bytes each. */
    private static byte[] canvas(String first, byte[] start) throws IOException {
        ByteBuffer frame = little(start);
        return switch (first) {
            case "VP8 " -> canvas(HAS_XMP, (frame.getShort(6) & 0x3fff) - 1, (frame.getShort(8) & 0x3fff) - 1);
            case "VP8L" -> {
                int bits = frame.getInt(1);
                int alpha = (bits >> 28 & 1) == 1 ? HAS_ALPHA : 0;
                yield canvas(HAS_XMP | alpha, bits & 0x3fff, bits >> 14 & 0x3fff);
            }
            default -> throw UntouchableException.otherwise();
        };
    }

    private static byte[] canvas(int flags, int width, int height) {
        byte[] canvas = new byte[START];
        ByteBuffer out = little(canvas).putInt(flags);
        for (int side : new int[] {width, height}) {
            out.put((byte) side).put((byte) (side >> 8)).put((byte) (side >> 16));
        }
        return canvas;
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] chunk = new byte[HEADER + content.length + content.length % 2];
        little(chunk)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content);
        return chunk;
    }

    private static byte[] number(long value) {
        byte[] bytes = new byte[4];
        little(bytes).putInt((int) value);
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String word(DataInputStream in) throws IOException {
        byte[] letters = new byte[4];
        in.readFully(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
