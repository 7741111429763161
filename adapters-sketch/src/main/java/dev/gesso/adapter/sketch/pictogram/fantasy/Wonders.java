package dev.gesso.adapter.sketch.pictogram.fantasy;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Wonders {

    private Wonders() {}

    public static List<Pictogram> all() {
        return List.of(
                Anvil.drawing(),
                Crystal.drawing(),
                DragonEgg.drawing(),
                FairyHouse.drawing(),
                GearPair.drawing(),
                KnightShield.drawing(),
                MagicLamp.drawing(),
                Portal.drawing(),
                Quill.drawing(),
                SwordInStone.drawing(),
                TreasureMap.drawing());
    }
}
