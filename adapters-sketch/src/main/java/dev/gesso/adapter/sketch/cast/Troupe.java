package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Gallery;
import dev.gesso.adapter.sketch.beast.Beasts;
import dev.gesso.adapter.sketch.figure.Figures;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.List;

/** Everyone who can be cast, for any number of pictures. Safe for many threads. */
public final class Troupe {

    private final Gallery gallery = new Gallery();
    private final Roles roles = new Roles();
    private final Beasts beasts = new Beasts();
    private final Figures figures = new Figures();

    /**
     * Casting for one picture.
     *
     * @param photos what {@code photo:0}, {@code photo:1}, … show
     */
    public Casting cast(ArtSet set, List<Pixels> photos, long seed, Letterer letterer) {
        return new Casts(this, set, photos, seed, letterer);
    }

    Gallery gallery() {
        return gallery;
    }

    Beasts beasts() {
        return beasts;
    }

    Figures figures() {
        return figures;
    }

    Roles roles() {
        return roles;
    }
}
