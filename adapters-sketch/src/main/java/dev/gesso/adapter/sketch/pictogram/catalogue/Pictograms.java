package dev.gesso.adapter.sketch.pictogram.catalogue;

import dev.gesso.adapter.sketch.pictogram.Pictogram;
import dev.gesso.adapter.sketch.pictogram.building.Buildings;
import dev.gesso.adapter.sketch.pictogram.clothing.Clothes;
import dev.gesso.adapter.sketch.pictogram.comfort.Comforts;
import dev.gesso.adapter.sketch.pictogram.desktop.Desktops;
import dev.gesso.adapter.sketch.pictogram.fantasy.Wonders;
import dev.gesso.adapter.sketch.pictogram.food.Foods;
import dev.gesso.adapter.sketch.pictogram.furniture.Furniture;
import dev.gesso.adapter.sketch.pictogram.growth.Growths;
import dev.gesso.adapter.sketch.pictogram.household.Households;
import dev.gesso.adapter.sketch.pictogram.land.Lands;
import dev.gesso.adapter.sketch.pictogram.park.Parks;
import dev.gesso.adapter.sketch.pictogram.play.Toys;
import dev.gesso.adapter.sketch.pictogram.vehicle.Vehicles;
import dev.gesso.adapter.sketch.pictogram.vessel.Vessels;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All drawings by code there are, by topic: a new one is a line in the list of its topic. */
public final class Pictograms {

    private static final List<Pictogram> ALL = Stream.of(
                    Buildings.all(),
                    Clothes.all(),
                    Comforts.all(),
                    Desktops.all(),
                    Foods.all(),
                    Furniture.all(),
                    Growths.all(),
                    Households.all(),
                    Lands.all(),
                    Parks.all(),
                    Toys.all(),
                    Vehicles.all(),
                    Vessels.all(),
                    Wonders.all())
            .flatMap(Collection::stream)
            .toList();

    private Pictograms() {}

    public static List<Pictogram> all() {
        return ALL;
    }

    public static Optional<Pictogram> find(String id) {
        return ALL.stream().filter(pictogram -> pictogram.id().equals(id)).findFirst();
    }
}
