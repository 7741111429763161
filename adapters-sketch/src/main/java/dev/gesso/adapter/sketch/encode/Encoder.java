package dev.gesso.adapter.sketch.encode;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.core.image.ImageFormat;

/** Writes pictures as files of one format. Safe for many threads. */
public interface Encoder {

    ImageFormat format();

    /** Who does the work, for the log: {@code own VP8L writer}. */
    String name();

    /**
     * A whole file.
     *
     * @param compression 0 to 100; 100 gives the best picture, less gives smaller files where the format can lose detail
     */
    byte[] encode(Pixels picture, int compression, Imprint imprint);
}
