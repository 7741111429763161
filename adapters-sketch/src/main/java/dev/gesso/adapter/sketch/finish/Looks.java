package dev.gesso.adapter.sketch.finish;

import java.util.List;
import java.util.Optional;

/** All looks there are: a new one is a class of its own and a line here. */
public final class Looks {

    private static final List<Look> ALL = List.of(
            new CartoonLook(),
            new BookLook(),
            new WatercolourLook(),
            new OilLook(),
            new InkLook(),
            new PencilLook(),
            new PixelLook(),
            new FlatLook(),
            new LogoLook(),
            new GlossyLook());

    private Looks() {}

    public static List<Look> all() {
        return ALL;
    }

    public static Optional<Look> find(String id) {
        return ALL.stream().filter(look -> look.id().equals(id)).findFirst();
    }
}
