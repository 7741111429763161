package dev.gesso.adapter.sketch.pictogram.clothing;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Clothes {

    private Clothes() {}

    public static List<Pictogram> all() {
        return List.of(
                Apron.drawing(),
                Beanie.drawing(),
                BowTie.drawing(),
                ChefHat.drawing(),
                Cloak.drawing(),
                CowboyHat.drawing(),
                FlowerCrown.drawing(),
                PartyHat.drawing(),
                PirateHat.drawing(),
                SantaHat.drawing(),
                Stocking.drawing(),
                Tutu.drawing(),
                WizardHat.drawing());
    }
}
