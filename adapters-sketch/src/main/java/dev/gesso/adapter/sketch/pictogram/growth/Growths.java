package dev.gesso.adapter.sketch.pictogram.growth;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Growths {

    private Growths() {}

    public static List<Pictogram> all() {
        return List.of(
                BeeHive.drawing(),
                BirdNest.drawing(),
                Bush.drawing(),
                Coral.drawing(),
                Haystack.drawing(),
                Hedge.drawing(),
                Log.drawing(),
                MushroomRing.drawing(),
                Pumpkin.drawing(),
                Scarecrow.drawing(),
                Seaweed.drawing(),
                SnowyPine.drawing(),
                Stump.drawing(),
                Wreath.drawing());
    }
}
