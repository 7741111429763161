package dev.gesso.core.image.stream;

import dev.gesso.core.image.Flaw;
import dev.gesso.core.image.UnreadableImageException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream forwards, up to a number of bytes. The end of the stream where more is needed is an
 * {@link EOFException}. Not safe for many threads.
 */
public final class ByteReader {

    /** Most headers are shorter; whatever is longer goes past it. */
    private static final int BUFFER = 2048;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private long left;
    private int position;
    private int filled;

    /** Reads no more than so many bytes. */
    public ByteReader(InputStream in, long mostBytes) {
        this.in = in;
        this.left = mostBytes;
    }

    /** The first bytes, at most so many and fewer where there are no more, without going past them. */
    public byte[] start(int most) throws IOException {
        filled = in.readNBytes(buffer, 0, Math.min(most, BUFFER));
        byte[] start = new byte[filled];
        System.arraycopy(buffer, 0, start, 0, filled);
        return start;
    }

    public int u8() throws IOException, UnreadableImageException {
        if (position == filled) {
            fill();
        }
        left--;
        return buffer[position++] & 0xff;
    }

    /** Two bytes, the higher first. */
    public int u16() throws IOException, UnreadableImageException {
        return u8() << 8 | u8();
    }

    /** Four bytes, the highest first. */
    public long u32() throws IOException, UnreadableImageException {
        return (long) u16() << 16 | u16();
    }

    /** Two bytes, the lower first. */
    public int u16Reversed() throws IOException, UnreadableImageException {
        return u8() | u8() << 8;
    }

    /** Three bytes, the lowest first. */
    public int u24Reversed() throws IOException, UnreadableImageException {
        return u16Reversed() | u8() << 16;
    }

    /** Four bytes, the lowest first. */
    public long u32Reversed() throws IOException, UnreadableImageException {
        return u16Reversed() | (long) u16Reversed() << 16;
    }

    public void read(byte[] into, int offset, int length) throws IOException, UnreadableImageException {
        int held = Math.min(length, filled - position);
        System.arraycopy(buffer, position, into, offset, held);
        position += held;
        if (in.readNBytes(into, offset + held, length - held) < length - held) {
            throw new EOFException();
        }
        pass(length);
    }

    public byte[] bytes(int length) throws IOException, UnreadableImageException {
        byte[] bytes = new byte[length];
        read(bytes, 0, length);
        return bytes;
    }

    public void skip(long length) throws IOException, UnreadableImageException {
        int held = (int) Math.min(length, filled - position);
        position += held;
        pass(length);
        in.skipNBytes(length - held);
    }

    private void pass(long length) throws UnreadableImageException {
        left -= length;
        if (left < 0) {
            throw tooLong();
        }
    }

    private void fill() throws IOException, UnreadableImageException {
        if (left <= 0) {
            throw tooLong();
        }
        filled = in.read(buffer);
        position = 0;
        if (filled <= 0) {
            filled = 0;
            throw new EOFException();
        }
    }

    private static UnreadableImageException tooLong() {
        return new UnreadableImageException(Flaw.tooLarge("goes on for more bytes than are read"));
    }
}
