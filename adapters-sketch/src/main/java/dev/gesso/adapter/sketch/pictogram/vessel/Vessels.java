package dev.gesso.adapter.sketch.pictogram.vessel;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Vessels {

    private Vessels() {}

    public static List<Pictogram> all() {
        return List.of(
                Barrel.drawing(),
                Basket.drawing(),
                Bottle.drawing(),
                Bowl.drawing(),
                Bucket.drawing(),
                CardboardBox.drawing(),
                Cauldron.drawing(),
                Crate.drawing(),
                FlowerPot.drawing(),
                GiftBasket.drawing(),
                Glass.drawing(),
                Jar.drawing(),
                Jug.drawing(),
                Mug.drawing(),
                Potion.drawing(),
                TreasureChest.drawing(),
                Vase.drawing(),
                WateringCan.drawing());
    }
}
