package dev.gesso.adapter.sketch.pictogram.park;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Parks {

    private Parks() {}

    public static List<Pictogram> all() {
        return List.of(
                Banner.drawing(),
                Bench.drawing(),
                Billboard.drawing(),
                BirdHouse.drawing(),
                FlowerArch.drawing(),
                Sandbox.drawing(),
                Seesaw.drawing(),
                Sign.drawing(),
                Signpost.drawing(),
                Slide.drawing(),
                Statue.drawing(),
                Swing.drawing(),
                TrafficCone.drawing());
    }
}
