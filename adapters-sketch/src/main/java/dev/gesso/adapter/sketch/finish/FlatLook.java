package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Flat design: areas of few plain colours without gradients. */
final class FlatLook implements Look {

    @Override
    public String id() {
        return "flat";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        return Poster.of(picture, 48);
    }
}
