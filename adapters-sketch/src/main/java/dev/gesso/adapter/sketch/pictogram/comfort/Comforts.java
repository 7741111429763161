package dev.gesso.adapter.sketch.pictogram.comfort;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Comforts {

    private Comforts() {}

    public static List<Pictogram> all() {
        return List.of(
                Armchair.drawing(),
                Bathtub.drawing(),
                Bed.drawing(),
                Chandelier.drawing(),
                Cradle.drawing(),
                DeckChair.drawing(),
                Dresser.drawing(),
                GrandfatherClock.drawing(),
                Hammock.drawing(),
                PetBed.drawing(),
                RockingChair.drawing(),
                Sofa.drawing(),
                Staircase.drawing(),
                Wardrobe.drawing());
    }
}
