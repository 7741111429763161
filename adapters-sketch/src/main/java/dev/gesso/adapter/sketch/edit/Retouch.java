package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.raster.Pixels;
import dev.gesso.adapter.sketch.studio.Artist;
import java.util.Optional;

/** One kind of change to a picture as a whole. */
interface Retouch {

    boolean isWanted(Wish wish);

    /** The changed picture, of the same size; empty where the picture does not allow it. */
    Optional<Pixels> apply(Pixels picture, Wish wish, Artist artist);

    /** What it is called in notes: {@code replacing the background}. */
    String name();
}
