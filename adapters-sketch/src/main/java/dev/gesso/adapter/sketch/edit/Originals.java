package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.List;
import java.util.Optional;

/** The pictures that an edit starts from, at least one; the mask belongs to the first. */
public record Originals(List<Pixels> pictures, Optional<Pixels> mask) {

    public Originals {
        pictures = List.copyOf(pictures);
    }

    Pixels first() {
        return pictures.getFirst();
    }

    List<Pixels> others() {
        return pictures.subList(1, pictures.size());
    }
}
