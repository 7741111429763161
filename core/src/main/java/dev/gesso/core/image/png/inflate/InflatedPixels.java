package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Pixels as the JDK decompresses them, in bounded memory however many there are. */
final class InflatedPixels implements PixelStream {

    private static final int INPUT = 65_536;

    private final PngChunks chunks;
    private final Inflater inflater = new Inflater();
    private final byte[] input = new byte[INPUT];

    /**
     * Goes on within a chunk of pixels.
     *
     * @param begun what was read of this chunk and of those before it
     */
    InflatedPixels(PngChunks chunks, byte[] begun) {
        this.chunks = chunks;
        inflater.setInput(begun);
    }

    @Override
    public void read(byte[] into, int offset, int length) throws IOException, UnreadableImageException {
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

    @Override
    public void finish() throws IOException, UnreadableImageException {
        byte[] beyond = new byte[1];
        boolean more = false;
        while (!inflater.finished() && !more) {
            more = inflate(beyond, 0, 1) > 0;
        }
        chunks.finish();
    }

    /** May give nothing where the next chunk had to be fetched. */
    private int inflate(byte[] into, int offset, int length) throws IOException, UnreadableImageException {
        try {
            if (inflater.needsInput() && !inflater.finished()) {
                feed();
            }
            int count = inflater.inflate(into, offset, length);
            if (inflater.needsDictionary()) {
                throw FlatInflater.broken();
            }
            return count;
        } catch (DataFormatException broken) {
            throw FlatInflater.broken();
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
        chunks.read(input, 0, length);
        inflater.setInput(input, 0, length);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
