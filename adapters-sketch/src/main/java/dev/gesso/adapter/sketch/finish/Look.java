package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/**
 * A way of painting that is laid over a finished drawing. The same picture and seed give the same pixels on every machine
 * and Java version; size and transparency are kept, and the picture handed in is not changed.
 */
public interface Look {

    /** The name by which plans ask for this look, such as {@code watercolour}. */
    String id();

    /**
     * Paints the picture anew.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    Pixels finish(Pixels picture, long seed);
}
