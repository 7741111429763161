package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;
import dev.gesso.core.image.stream.ByteReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Goes through the chunks of a PNG, one after the other. A chunk is read to its end, its sum checked, or skipped. */
public final class PngChunks {

    public static final String IHDR = "IHDR";
    public static final String PLTE = "PLTE";
    public static final String TRNS = "tRNS";
    public static final String ACTL = "acTL";
    public static final String EXIF = "eXIf";
    public static final String IDAT = "IDAT";
    public static final String IEND = "IEND";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int SUM_BYTES = 4;
    private static final int WINDOW = 8192;

    private final ByteReader in;
    private final CRC32 sum = new CRC32();
    private String type = "";
    private long left;

    /** Begins at the start of the file, which must be one of PNG. */
    public PngChunks(ByteReader in) throws IOException, UnreadableImageException {
        this.in = in;
        if (!Arrays.equals(in.bytes(SIGNATURE.length), SIGNATURE)) {
            throw UnreadableImageException.damaged("has a damaged PNG signature");
        }
    }

    /** The first bytes, by which a PNG is known even where the others were changed on the way. */
    public static boolean isStart(byte[] bytes) {
        return bytes.length >= SUM_BYTES && Arrays.equals(bytes, 1, SUM_BYTES, SIGNATURE, 1, SUM_BYTES);
    }

    /** Of the chunk in which it is; empty before the first. */
    public String type() {
        return type;
    }

    /** Bytes of this chunk that were not read yet. */
    public long left() {
        return left;
    }

    /** Goes into the next chunk, whose type and length it then knows. The one before must have been gone through. */
    public void next() throws IOException, UnreadableImageException {
        left = in.u32();
        byte[] name = in.bytes(SUM_BYTES);
        type = new String(name, StandardCharsets.ISO_8859_1);
        if (left > Integer.MAX_VALUE || !type.chars().allMatch(PngChunks::isLetter)) {
            throw UnreadableImageException.damaged("has something that is no PNG chunk after its start");
        }
        sum.reset();
        sum.update(name);
    }

    void read(byte[] into, int offset, int length) throws IOException, UnreadableImageException {
        in.read(into, offset, length);
        sum.update(into, offset, length);
        left -= length;
    }

    /** The whole chunk, which must not be longer than that. */
    public byte[] whole(int most) throws IOException, UnreadableImageException {
        if (left > most) {
            throw UnreadableImageException.damaged("has a chunk %s of %d bytes".formatted(type, left));
        }
        byte[] content = new byte[(int) left];
        read(content, 0, content.length);
        check();
        return content;
    }

    /** Goes past the rest of the chunk, reading nothing of it. */
    public void skip() throws IOException, UnreadableImageException {
        in.skip(left + SUM_BYTES);
    }

    /** Reads the sum of a chunk that was read to its end. */
    void check() throws IOException, UnreadableImageException {
        if (in.u32() != sum.getValue()) {
            throw UnreadableImageException.damaged("has a wrong checksum in its chunk " + type);
        }
    }

    /** Goes on to the end of the file; the sums of chunks of pixels are checked to the last, whosever they are. */
    void finish() throws IOException, UnreadableImageException {
        while (!type.equals(IEND)) {
            if (type.equals(IDAT)) {
                checkRest();
            } else {
                skip();
            }
            next();
        }
        whole(0);
    }

    private void checkRest() throws IOException, UnreadableImageException {
        byte[] buffer = new byte[(int) Math.min(WINDOW, left)];
        while (left > 0) {
            read(buffer, 0, (int) Math.min(buffer.length, left));
        }
        check();
    }

    private static boolean isLetter(int letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }
}
