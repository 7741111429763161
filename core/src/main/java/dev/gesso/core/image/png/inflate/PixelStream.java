package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;
import java.io.IOException;
import java.util.Arrays;

/** The pixels of a PNG as they were before compression, across all chunks that carry them, each with its sum checked. */
public interface PixelStream extends AutoCloseable {

    /** Flat is what is at least so many times smaller when it is compressed: most masks are a hundred times. */
    int FLAT = 16;

    /** So that flat pixels take no more memory than others. */
    int MOST_GATHERED = 262_144;

    /** Fills a part of an array with what comes next; fails where there is less. */
    void read(byte[] into, int offset, int length) throws IOException, UnreadableImageException;

    /** Goes on to the end of the file. Bytes beyond the last row are tolerated, as every decoder does. */
    void finish() throws IOException, UnreadableImageException;

    @Override
    void close();

    /**
     * Starts at the first chunk of pixels.
     *
     * @param inflatedBytes that all rows will have
     */
    static PixelStream of(PngChunks chunks, long inflatedBytes) throws IOException, UnreadableImageException {
        int most = (int) Math.min(MOST_GATHERED, inflatedBytes / FLAT);
        byte[] gathered = new byte[most + 1];
        int filled = 0;
        while (filled <= most) {
            int more = (int) Math.min(gathered.length - filled, chunks.left());
            chunks.read(gathered, filled, more);
            filled += more;
            if (chunks.left() == 0) {
                chunks.check();
                chunks.next();
                if (!chunks.type().equals(PngChunks.IDAT)) {
                    return new FlatPixels(chunks, new FlatInflater(Arrays.copyOf(gathered, filled)));
                }
            }
        }
        return new InflatedPixels(chunks, gathered);
    }
}
