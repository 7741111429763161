package dev.gesso.adapter.sketch.backdrop.registry;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.land.Cave;
import dev.gesso.adapter.sketch.backdrop.land.Desert;
import dev.gesso.adapter.sketch.backdrop.land.Farm;
import dev.gesso.adapter.sketch.backdrop.land.Forest;
import dev.gesso.adapter.sketch.backdrop.land.Garden;
import dev.gesso.adapter.sketch.backdrop.land.Jungle;
import dev.gesso.adapter.sketch.backdrop.land.Meadow;
import dev.gesso.adapter.sketch.backdrop.land.Mountain;
import dev.gesso.adapter.sketch.backdrop.land.Park;
import dev.gesso.adapter.sketch.backdrop.land.Road;
import dev.gesso.adapter.sketch.backdrop.land.Snow;
import dev.gesso.adapter.sketch.backdrop.open.OpenSky;
import dev.gesso.adapter.sketch.backdrop.open.Space;
import dev.gesso.adapter.sketch.backdrop.open.Studio;
import dev.gesso.adapter.sketch.backdrop.room.Bathroom;
import dev.gesso.adapter.sketch.backdrop.room.Bedroom;
import dev.gesso.adapter.sketch.backdrop.room.Cafe;
import dev.gesso.adapter.sketch.backdrop.room.CastleHall;
import dev.gesso.adapter.sketch.backdrop.room.Classroom;
import dev.gesso.adapter.sketch.backdrop.room.Gym;
import dev.gesso.adapter.sketch.backdrop.room.Kitchen;
import dev.gesso.adapter.sketch.backdrop.room.Library;
import dev.gesso.adapter.sketch.backdrop.room.LivingRoom;
import dev.gesso.adapter.sketch.backdrop.room.Office;
import dev.gesso.adapter.sketch.backdrop.room.Pool;
import dev.gesso.adapter.sketch.backdrop.room.Stage;
import dev.gesso.adapter.sketch.backdrop.room.Surgery;
import dev.gesso.adapter.sketch.backdrop.room.TableTop;
import dev.gesso.adapter.sketch.backdrop.town.City;
import dev.gesso.adapter.sketch.backdrop.town.Market;
import dev.gesso.adapter.sketch.backdrop.town.Playground;
import dev.gesso.adapter.sketch.backdrop.town.Stadium;
import dev.gesso.adapter.sketch.backdrop.town.Street;
import dev.gesso.adapter.sketch.backdrop.water.Beach;
import dev.gesso.adapter.sketch.backdrop.water.Lake;
import dev.gesso.adapter.sketch.backdrop.water.River;
import dev.gesso.adapter.sketch.backdrop.water.Sea;
import dev.gesso.adapter.sketch.backdrop.water.Underwater;
import java.util.List;
import java.util.Optional;

/** All backdrops there are: a new one is a class of its own and a line here. */
public final class Backdrops {

    private static final List<Backdrop> ALL = List.of(
            new Cave(),
            new Desert(),
            new Farm(),
            new Forest(),
            new Garden(),
            new Jungle(),
            new Meadow(),
            new Mountain(),
            new Park(),
            new Road(),
            new Snow(),
            new Beach(),
            new Lake(),
            new River(),
            new Sea(),
            new Underwater(),
            new City(),
            new Market(),
            new Playground(),
            new Stadium(),
            new Street(),
            new Bathroom(),
            new Bedroom(),
            new Cafe(),
            new CastleHall(),
            new Classroom(),
            new Gym(),
            new Kitchen(),
            new Library(),
            new LivingRoom(),
            new Office(),
            new Pool(),
            new Stage(),
            new Surgery(),
            new TableTop(),
            new OpenSky(),
            new Space(),
            new Studio());

    private Backdrops() {}

    public static List<Backdrop> all() {
        return ALL;
    }

    public static Optional<Backdrop> find(String id) {
        return ALL.stream().filter(backdrop -> backdrop.id().equals(id)).findFirst();
    }
}
