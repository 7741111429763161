package dev.gesso.adapter.sketch.plan;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A planner for tests, with words for all backdrops and some things drawn by code. */
final class Planning {

    private static final String BACKDROPS = "meadow forest jungle mountain snow beach sea underwater desert city street"
            + " space sky indoor kitchen library classroom pool garden farm table studio stage cave castle-hall market"
            + " road river lake";
    private static final String PICTOGRAMS =
            "pool table vase bowl bottle sign windmill lighthouse fence bridge treasure-chest"
                    + " hot-air-balloon submarine gift-basket bath-bomb incense road river bookshelf desk bench sofa lamp knight"
                    + " pirate surfboard pyramid igloo";

    static final Planner PLANNER = Planner.with(vocabulary());

    private Planning() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(words(BACKDROPS, id -> id), words(PICTOGRAMS, id -> "own:" + id));
    }

    private static Map<String, String> words(String ids, Function<String, String> full) {
        return Stream.of(ids.split(" ")).collect(Collectors.toMap(id -> id.replace('-', ' '), full));
    }
}
