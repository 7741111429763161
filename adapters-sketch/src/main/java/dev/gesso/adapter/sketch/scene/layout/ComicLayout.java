package dev.gesso.adapter.sketch.scene.layout;

import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Lettering;
import dev.gesso.adapter.sketch.plan.Plan;
import dev.gesso.adapter.sketch.plan.Setting;
import dev.gesso.adapter.sketch.plan.Setting.Season;
import dev.gesso.adapter.sketch.plan.Setting.TimeOfDay;
import dev.gesso.adapter.sketch.plan.Setting.Weather;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Inset;
import dev.gesso.adapter.sketch.scene.Item;
import dev.gesso.adapter.sketch.scene.Letters;
import dev.gesso.adapter.sketch.scene.Letters.Plate;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Scene;
import dev.gesso.adapter.sketch.scene.stage.Placed;
import dev.gesso.adapter.sketch.scene.stage.Script;
import dev.gesso.adapter.sketch.scene.stage.Staging;
import dev.gesso.adapter.sketch.scene.stage.Surmise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A strip of panels: the same subject four times, in other poses and from other distances, and what is said. */
final class ComicLayout implements Layout {

    /** Between panels and around them, in shares of the picture's height. */
    private static final double GUTTER = 0.022;

    private static final int PAPER = 0xfffdf6;
    private static final int INK = 0x2b2530;
    private static final Pose[] POSES = {Pose.ANY, Pose.RUNNING, Pose.JUMPING, Pose.SITTING};

    @Override
    public String id() {
        return "comic";
    }

    @Override
    public Scene arrange(Script told) {
        Script script = Surmise.placed(told);
        List<Box> panels = panels(script.aspect());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            items.add(new Inset(panels.get(i), panel(script, panels.get(i), i, panels.size())));
        }
        Setting paper = new Setting(
                "",
                TimeOfDay.DAY,
                Weather.CLEAR,
                Season.ANY,
                Optional.of(new Colour("paper", PAPER)),
                script.plan().setting().transparent());
        return script.scene(paper, items);
    }

    private static List<Box> panels(double aspect) {
        int columns = aspect > 2 ? 4 : aspect > 1.35 ? 3 : aspect > 0.75 ? 2 : 1;
        int rows = aspect > 1.35 ? 1 : aspect > 0.75 ? 2 : 3;
        double width = (aspect - GUTTER * (columns + 1)) / columns;
        double height = (1 - GUTTER * (rows + 1)) / rows;
        List<Box> panels = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            double left = GUTTER + (i % columns) * (width + GUTTER);
            double top = GUTTER + Math.floorDiv(i, columns) * (height + GUTTER);
            panels.add(new Box(left, top, width, height));
        }
        return panels;
    }

    private static Scene panel(Script script, Box box, int index, int count) {
        Plan plan = script.plan();
        List<Thing> things = plan.things().stream()
                .map(thing -> thing.pose() == Pose.ANY ? posed(thing, POSES[index % POSES.length]) : thing)
                .toList();
        Plan own = new Plan(plan.look(), plan.setting(), "scene", things, plan.relations(), borne(plan), plan.missed());
        Script part = script.with(own).with(box.width() / box.height(), script.seed() + index * 7919L);
        double tallest = index == count - 1 ? 0.74 : 0.56;
        List<Lettering> said = said(script, index, count);
        List<Item> items = new ArrayList<>(Placed.painted(Staging.of(part, said.isEmpty() ? 0 : 0.2, 0, tallest)));
        said.forEach(line -> items.add(bubble(line, part.aspect(), speaker(items, part.aspect()))));
        return part.scene(items);
    }

    /** Each panel says one of the texts; the last one what is left. */
    private static List<Lettering> said(Script script, int index, int count) {
        List<Lettering> texts = script.banners();
        if (index >= texts.size()) {
            return List.of();
        }
        if (index < count - 1) {
            return List.of(texts.get(index));
        }
        List<String> rest = texts.stream().skip(index).map(Lettering::text).toList();
        return List.of(new Lettering(String.join(" ", rest), texts.get(index).hand(), OptionalInt.empty()));
    }

    private static Thing posed(Thing thing, Pose pose) {
        return new Thing(
                thing.id(),
                thing.word(),
                thing.picture(),
                thing.count(),
                thing.colour(),
                thing.scale(),
                pose,
                thing.traits());
    }

    private static List<Lettering> borne(Plan plan) {
        return plan.letterings().stream()
                .filter(lettering -> lettering.thing().isPresent())
                .toList();
    }

    /** Over whom a bubble belongs: the first thing of the plan. */
    private static double speaker(List<Item> items, double aspect) {
        return items.stream()
                .filter(item -> item instanceof Node node && node.part().thing() == 0)
                .mapToDouble(item -> item.box().middleX())
                .findFirst()
                .orElse(aspect / 2);
    }

    private static Letters bubble(Lettering said, double aspect, double speaker) {
        double width = Math.clamp(0.2 + said.text().length() * 0.05, 0.4 * aspect, 0.86 * aspect);
        double left = Math.clamp(speaker - 0.5 * width, 0.05 * aspect, 0.95 * aspect - width);
        return new Letters(said.text(), said.hand(), Plate.BUBBLE, new Box(left, 0.05, width, 0.17), 0, INK);
    }
}
