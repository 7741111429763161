package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.backdrop.Atmosphere;
import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Lettering.Hand;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Relation;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Canvas;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans of blocks, and grounds to set them on. */
public final class Sketches {

    /** What prompts say of what: subjects, kind, objects. */
    private static final List<String> SENTENCES = List.of(
            "girl,man,dog,cat holding sword,umbrella,book,apple,balloon",
            "girl,man,dog,cat wearing hat,glasses,scarf",
            "girl,man,dog riding horse,car,skateboard,boat",
            "girl,dog,cat,apple,book on table,sofa,rock,horse",
            "cat,dog,apple,girl,book in basket,car,house,pool,boat",
            "cat,dog,girl under table,tree,umbrella",
            "balloon,cat,dog over house,horse,rock",
            "dog,girl,cat,car behind tree,rock,sofa,house",
            "dog,girl,cat,car in-front-of tree,rock,sofa,house",
            "girl,dog,apple,rock beside man,cat,table,tree",
            "cat,girl,apple between dog,rock,horse",
            "girl,man,tree,basket with dog,hat,book,apple",
            "girl,dog,man eating apple",
            "girl,cat,man reading book",
            "dog,cat,man chasing cat,girl,horse",
            "girl,dog looking-at moon,horse,cat,fish",
            "man,girl examining cat,dog,fish",
            "basket,boat,car containing apple,cat,book");

    private static final List<String> LAYOUTS = List.of("scene", "scene", "scene", "poster", "closeup");

    private Sketches() {}

    /** A place of one colour that has a ground of this kind. */
    public static Optional<Backdrop> backdrop(String id) {
        return Arrays.stream(Ground.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .map(kind -> new Place(id, new Ground(kind, 0.5, 0.92)));
    }

    private record Place(String id, Ground ground) implements Backdrop {

        @Override
        public Set<String> words() {
            return Set.of();
        }

        @Override
        public void paint(Canvas canvas, Atmosphere atmosphere, Chance chance) {
            Arrays.fill(canvas.pixels().argb(), 0xff4080c0);
        }
    }

    public static Setting setting(String backdrop) {
        return new Setting(backdrop, TimeOfDay.DAY, Weather.CLEAR, Season.ANY, Optional.empty(), false);
    }

    public static Setting transparent() {
        return new Setting("floor", TimeOfDay.DAY, Weather.CLEAR, Season.ANY, Optional.empty(), true);
    }

    /** One of each word on a floor. */
    public static Plan plan(String... words) {
        return plan("scene", setting("floor"), words);
    }

    public static Plan plan(String layout, Setting setting, String... words) {
        List<Thing> things = IntStream.range(0, words.length)
                .mapToObj(i -> thing(i, words[i], 1))
                .toList();
        return new Plan("cartoon", setting, layout, things, List.of(), List.of(), List.of());
    }

    public static Thing thing(int id, String word, int count) {
        Colour colour = new Colour("its own", 0x204060 + id * 0x171d2b);
        return new Thing(id, word, "own:" + word, count, Optional.of(colour), 1, Pose.ANY, Set.of());
    }

    /** The same with as many of each as told. */
    public static Plan counted(Plan plan, int... counts) {
        List<Thing> things = plan.things().stream()
                .map(thing -> thing(thing.id(), thing.word(), counts[thing.id()]))
                .toList();
        return new Plan(
                plan.look(), plan.setting(), plan.layout(), things, plan.relations(), plan.letterings(), plan.missed());
    }

    /** With one more relation. */
    public static Plan related(Plan plan, String kind, int subject, int object) {
        List<Relation> relations = new ArrayList<>(plan.relations());
        relations.add(new Relation(kind, subject, object));
        return new Plan(
                plan.look(), plan.setting(), plan.layout(), plan.things(), relations, plan.letterings(), plan.missed());
    }

    /** With one more text on nothing. */
    public static Plan lettered(Plan plan, String text) {
        return lettered(plan, text, OptionalInt.empty());
    }

    public static Plan lettered(Plan plan, String text, OptionalInt thing) {
        List<Lettering> letterings = new ArrayList<>(plan.letterings());
        letterings.add(new Lettering(text, Hand.PLAIN, thing));
        return new Plan(
                plan.look(), plan.setting(), plan.layout(), plan.things(), plan.relations(), letterings, plan.missed());
    }

    /** A plan of two to six things in any place, the first two of which have to do with each other. */
    public static Plan random(Chance chance) {
        String[] sentence = any(SENTENCES, chance).split(" ", -1);
        List<String> words = new ArrayList<>(List.of(oneOf(sentence[0], chance), oneOf(sentence[2], chance)));
        IntStream.range(0, chance.below(5)).forEach(i -> words.add(any(Extras.WORDS, chance)));
        String ground = any(List.of("floor", "floor", "water", "open", "table"), chance);
        Plan plan = plan(any(LAYOUTS, chance), setting(ground), words.toArray(String[]::new));
        int[] counts = words.stream()
                .mapToInt(word -> chance.below(3) == 0 ? 1 + chance.below(4) : 1)
                .toArray();
        return related(counted(plan, counts), sentence[1], 0, 1);
    }

    private static String oneOf(String words, Chance chance) {
        return any(List.of(words.split(",", -1)), chance);
    }

    private static String any(List<String> choices, Chance chance) {
        return choices.get(chance.below(choices.size()));
    }
}
