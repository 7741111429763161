package dev.gesso.adapter.sketch.pictogram.land;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Lands {

    private Lands() {}

    public static List<Pictogram> all() {
        return List.of(
                AntHill.drawing(),
                Boulder.drawing(),
                Campfire.drawing(),
                Crater.drawing(),
                Dune.drawing(),
                Iceberg.drawing(),
                PalmIsland.drawing(),
                Path.drawing(),
                Pond.drawing(),
                Pool.drawing(),
                Puddle.drawing(),
                Rainbow.drawing(),
                River.drawing(),
                Road.drawing(),
                Snowdrift.drawing(),
                Waterfall.drawing());
    }
}
