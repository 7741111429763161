package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.backdrop.Backdrop;
import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that a layout needs to know.
 *
 * @param faces seed of who is chosen where a thing can be anybody; the same in all panels of a strip
 */
public record Script(
        Plan plan,
        double aspect,
        long seed,
        long faces,
        Casting casting,
        Function<String, Optional<Backdrop>> backdrops) {

    private static final int COPIES = 8;
    private static final Ground BARE = new Ground(Ground.Kind.FLOOR, 0.5, 0.9);

    public Script with(Plan other) {
        return new Script(other, aspect, seed, faces, casting, backdrops);
    }

    public Script with(double otherAspect, long otherSeed) {
        return new Script(plan, otherAspect, otherSeed, faces, casting, backdrops);
    }

    /** With one of each thing, and without text. */
    public Script ofMotifs() {
        List<Thing> single = plan.things().stream()
                .map(thing -> new Thing(
                        thing.id(),
                        thing.word(),
                        thing.picture(),
                        1,
                        thing.colour(),
                        thing.scale(),
                        thing.pose(),
                        thing.traits()))
                .toList();
        return with(new Plan(
                plan.look(), plan.setting(), plan.layout(), single, plan.relations(), List.of(), plan.missed()));
    }

    /** Without text. */
    public Script untitled() {
        return with(new Plan(
                plan.look(), plan.setting(), plan.layout(), plan.things(), plan.relations(), List.of(), plan.missed()));
    }

    public Chance chance(int part) {
        return new Chance(seed).apart(part);
    }

    /** The first of the copies of a thing that appear. */
    int firstCopy(int thing) {
        return new Chance(faces).apart(thing).below(COPIES);
    }

    public Ensemble ensemble() {
        return new Ensemble(plan.things(), casting);
    }

    /** Whether there is nothing to stand on but a colour. */
    public boolean isBare() {
        return plan.setting().transparent() || backdrop().isEmpty();
    }

    private Optional<Backdrop> backdrop() {
        Setting setting = plan.setting();
        return setting.plain().isPresent() ? Optional.empty() : backdrops.apply(setting.backdrop());
    }

    public Ground ground() {
        return isBare() ? BARE : backdrop().map(Backdrop::ground).orElse(BARE);
    }

    /** Texts that no thing bears. */
    public List<Lettering> banners() {
        return plan.letterings().stream()
                .filter(lettering -> lettering.thing().isEmpty()
                        || !isPlanned(lettering.thing().getAsInt()))
                .toList();
    }

    private boolean isPlanned(int id) {
        return plan.things().stream().map(Thing::id).anyMatch(known -> known == id);
    }

    public Scene scene(List<? extends Item> items) {
        return scene(plan.setting(), items);
    }

    public Scene scene(Setting setting, List<? extends Item> items) {
        return new Scene(aspect, setting, plan.things(), List.copyOf(items), seed);
    }
}
