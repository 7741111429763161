package dev.gesso.adapter.sketch.pictogram.food;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Foods {

    private Foods() {}

    public static List<Pictogram> all() {
        return List.of(
                CandyCane.drawing(),
                CottonCandy.drawing(),
                GingerbreadHouse.drawing(),
                GingerbreadMan.drawing(),
                JamJar.drawing(),
                LayerCake.drawing(),
                Macarons.drawing(),
                Milkshake.drawing(),
                Popsicle.drawing(),
                Raspberry.drawing(),
                RoastTurkey.drawing(),
                Soup.drawing(),
                Toast.drawing());
    }
}
