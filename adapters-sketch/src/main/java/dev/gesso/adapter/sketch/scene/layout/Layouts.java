package dev.gesso.adapter.sketch.scene.layout;

import java.util.List;
import java.util.Optional;

/** All layouts there are: a new one is a class of its own and a line here. */
public final class Layouts {

    private static final List<Layout> ALL = List.of(
            new SceneLayout(),
            new CloseUpLayout(),
            new SheetLayout(),
            new PatternLayout(),
            new LogoLayout(),
            new ComicLayout(),
            new PosterLayout());

    private Layouts() {}

    public static List<Layout> all() {
        return ALL;
    }

    public static Optional<Layout> find(String id) {
        return ALL.stream().filter(layout -> layout.id().equals(id)).findFirst();
    }
}
