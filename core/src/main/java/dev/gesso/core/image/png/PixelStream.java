package dev.gesso.core.image.png;

import dev.gesso.core.image.UnreadableImageException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The pixels of a PNG as they were before compression, across all chunks that carry them, each with its sum checked. */
final class PixelStream implements AutoCloseable {

    private static final int INPUT = 65_536;

    private final PngChunks chunks;
    private final Inflater inflater = new Inflater();
    private final byte[] input = new byte[INPUT];

    /** Starts at the first chunk of pixels. */
    PixelStream(PngChunks chunks) {
        this.chunks = chunks;
    }

    void read(byte[] into, int offset, int length) throws IOException, UnreadableImageException {
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int count = inflate(into, at, end - at);
            at += count;
            if (count == 0 && inflater.finished()) {
                throw UnreadableImageException.damaged("has fewer pixels than its header says");
            }
        }
    }

    /** Goes on to the end of the file. Bytes beyond the last row are tolerated, as every decoder does. */
    void finish() throws IOException, UnreadableImageException {
        byte[] beyond = new byte[1];
        boolean more = false;
        while (!inflater.finished() && !more) {
            more = inflate(beyond, 0, 1) > 0;
        }
        while (!chunks.type().equals(PngChunks.IEND)) {
            pass();
            chunks.next();
        }
        chunks.whole(0);
    }

    /** May give nothing where the next chunk had to be fetched. */
    private int inflate(byte[] into, int offset, int length) throws IOException, UnreadableImageException {
        try {
            if (inflater.needsInput() && !inflater.finished()) {
                feed();
            }
            int count = inflater.inflate(into, offset, length);
            if (inflater.needsDictionary()) {
                throw UnreadableImageException.damaged("has pixels that cannot be decompressed");
            }
            return count;
        } catch (DataFormatException broken) {
            throw UnreadableImageException.damaged("has pixels that cannot be decompressed");
        }
    }

    private void feed() throws IOException, UnreadableImageException {
        while (chunks.left() == 0) {
            chunks.check();
            chunks.next();
            if (!chunks.type().equals(PngChunks.IDAT)) {
                throw UnreadableImageException.truncated();
            }
        }
        int length = (int) Math.min(INPUT, chunks.left());
        chunks.read(input, length);
        inflater.setInput(input, 0, length);
    }

    /** To the end of this chunk; the sums of chunks of pixels are checked to the last. */
    private void pass() throws IOException, UnreadableImageException {
        if (!chunks.type().equals(PngChunks.IDAT)) {
            chunks.skip();
            return;
        }
        while (chunks.left() > 0) {
            chunks.read(input, (int) Math.min(INPUT, chunks.left()));
        }
        chunks.check();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
