package dev.gesso.adapter.sketch.pictogram.building;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import java.util.List;

/** The drawings of this package: a new one is a line here. */
public final class Buildings {

    private Buildings() {}

    public static List<Pictogram> all() {
        return List.of(
                Barn.drawing(),
                Bridge.drawing(),
                BusStop.drawing(),
                CastleTower.drawing(),
                DogHouse.drawing(),
                Fence.drawing(),
                Gate.drawing(),
                Greenhouse.drawing(),
                Igloo.drawing(),
                Lighthouse.drawing(),
                MarketStall.drawing(),
                PhoneBooth.drawing(),
                Pier.drawing(),
                Sandcastle.drawing(),
                Shop.drawing(),
                Silo.drawing(),
                StreetLamp.drawing(),
                TreeHouse.drawing(),
                Well.drawing(),
                Windmill.drawing());
    }
}
