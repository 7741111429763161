package dev.gesso.adapter.sketch.backdrop.registry;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.land.Forest;
import dev.gesso.adapter.sketch.backdrop.land.Meadow;
import dev.gesso.adapter.sketch.backdrop.land.Mountain;
import dev.gesso.adapter.sketch.backdrop.room.LivingRoom;
import dev.gesso.adapter.sketch.backdrop.water.Beach;
import dev.gesso.adapter.sketch.backdrop.water.Sea;
import java.util.List;
import java.util.Optional;

/** All backdrops there are: a new one is a class of its own and a line here. */
public final class Backdrops {

    private static final List<Backdrop> ALL =
            List.of(new Forest(), new Meadow(), new Mountain(), new Beach(), new Sea(), new LivingRoom());

    private Backdrops() {}

    public static List<Backdrop> all() {
        return ALL;
    }

    public static Optional<Backdrop> find(String id) {
        return ALL.stream().filter(backdrop -> backdrop.id().equals(id)).findFirst();
    }
}
