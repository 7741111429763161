package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** A logo: as few colours as a printer would want to mix. */
final class LogoLook implements Look {

    @Override
    public String id() {
        return "logo";
    }

    @Override
    public Pixels finish(Pixels picture, long seed) {
        return Poster.of(picture, 16);
    }
}
