package dev.gesso.adapter.sketch.pictogram.household;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Households {

    private Households() {}

    public static List<Pictogram> all() {
        return List.of(
                BathBomb.drawing(),
                Blanket.drawing(),
                CandleStand.drawing(),
                Clothesline.drawing(),
                CoffeeMachine.drawing(),
                Fridge.drawing(),
                Incense.drawing(),
                LotionBottle.drawing(),
                Perfume.drawing(),
                Pillow.drawing(),
                RecordPlayer.drawing(),
                RollingPin.drawing(),
                SewingMachine.drawing(),
                SoapBar.drawing(),
                Stove.drawing(),
                TowelStack.drawing(),
                Typewriter.drawing(),
                WashingMachine.drawing());
    }
}
