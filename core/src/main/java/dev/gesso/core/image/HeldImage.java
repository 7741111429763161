package dev.gesso.core.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Bytes in memory, in pieces. They never change, so that what identifies them needs to be found out only once, however
 * many want to be sure of it. Safe for many threads.
 */
public final class HeldImage implements ImageSource {

    private final String name;
    private final List<byte[]> pieces;
    private final long length;
    private final Runnable release;
    private final ImageDigest digest;

    /**
     * Takes arrays, which are not copied and must not change.
     *
     * @param release is run when nobody will open the bytes again; they stay readable for whoever still does
     */
    public HeldImage(String name, List<byte[]> pieces, Runnable release) {
        this.name = name;
        this.pieces = List.copyOf(pieces);
        this.length = pieces.stream().mapToLong(piece -> piece.length).sum();
        this.digest = ImageDigest.of(this.pieces, length);
        this.release = release;
    }

    private HeldImage(String name, HeldImage other) {
        this.name = name;
        this.pieces = other.pieces;
        this.length = other.length;
        this.digest = other.digest;
        this.release = () -> {};
    }

    /** The same bytes under another name, and without what their release does. */
    public HeldImage named(String other) {
        return new HeldImage(other, this);
    }

    /** What identifies the bytes, under every name they have. */
    public ImageDigest digest() {
        return digest;
    }

    @Override
    public InputStream open() {
        return new Reading();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(length);
    }

    @Override
    public void release() {
        release.run();
    }

    @Override
    public String toString() {
        return name + " (" + length + " bytes)";
    }

    private final class Reading extends InputStream {

        private int piece;
        private int next;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            Objects.checkFromIndexSize(offset, most, into.length);
            int count = ahead(most);
            if (count > 0) {
                System.arraycopy(pieces.get(piece), next, into, offset, count);
                next += count;
            }
            return count == 0 && most > 0 ? -1 : count;
        }

        @Override
        public long skip(long count) {
            long skipped = 0;
            int step = ahead(count);
            while (step > 0) {
                next += step;
                skipped += step;
                step = ahead(count - skipped);
            }
            return skipped;
        }

        /** How many bytes of at most so many are left in the current piece, which is the next where one has ended. */
        private int ahead(long most) {
            while (piece < pieces.size() && next == pieces.get(piece).length) {
                piece++;
                next = 0;
            }
            return piece == pieces.size() ? 0 : (int) Math.min(Math.max(most, 0), pieces.get(piece).length - next);
        }
    }
}
