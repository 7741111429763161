package dev.gesso.core.image.png.inflate;

import dev.gesso.core.image.UnreadableImageException;
import java.io.IOException;

/** Pixels that are so flat that all of them fit into memory as long as they are compressed. */
final class FlatPixels implements PixelStream {

    private final PngChunks chunks;
    private final FlatInflater inflater;

    /** @param chunks at the first chunk behind the pixels */
    FlatPixels(PngChunks chunks, FlatInflater inflater) {
        this.chunks = chunks;
        this.inflater = inflater;
    }

    @Override
    public void read(byte[] into, int offset, int length) throws UnreadableImageException {
        if (inflater.read(into, offset, length) < length) {
            throw UnreadableImageException.damaged("has fewer pixels than its header says");
        }
    }

    @Override
    public void finish() throws IOException, UnreadableImageException {
        inflater.read(new byte[1], 0, 1);
        chunks.finish();
    }

    @Override
    public void close() {
        // Holds nothing that does not go by itself.
    }
}
