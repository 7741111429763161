package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.ArrayList;
import java.util.List;

/** The actors of one thing: alone, in a triangle, or in rows that shrink towards the back. */
public final class Crowd {

    /** More than this cannot be told apart; a plan that asks for more gets this many. */
    public static final int MOST = 48;

    /** Steeper than true perspective, so that rows are told apart in a shallow crowd. */
    private static final double SMALLER_BY_ROW = 0.9;

    /** Of a grown one's height. */
    private static final double YOUNG = 0.58;

    private final Thing thing;
    private final Ensemble ensemble;
    private final Chance chance;
    private final int firstCopy;

    private Crowd(Thing thing, Ensemble ensemble, Chance chance, int firstCopy) {
        this.thing = thing;
        this.ensemble = ensemble;
        this.chance = chance;
        this.firstCopy = firstCopy;
    }

    /**
     * All of them as one group.
     *
     * @param firstCopy which copy of the thing comes first
     */
    public static Group of(Thing thing, Ensemble ensemble, Chance chance, int firstCopy) {
        return new Crowd(thing, ensemble, chance, firstCopy).group();
    }

    private Group group() {
        int count = Math.clamp(thing.count(), 1, MOST);
        int rows = count <= 2 ? 1 : count <= 7 ? 2 : count <= 15 ? 3 : 4;
        List<Item> items = new ArrayList<>();
        for (int row = rows - 1; row >= 0; row--) {
            addRow(items, row, first(count, rows, row), first(count, rows, row + 1));
        }
        return new Group(thing.id(), items).settled();
    }

    /** Which of all is the first of a row, counted from the front; nearer rows have one more where it does not come out. */
    private static int first(int count, int rows, int row) {
        return row * (count / rows) + Math.min(row, count % rows);
    }

    private void addRow(List<Item> items, int row, int first, int end) {
        double scale = StrictMath.pow(SMALLER_BY_ROW, row);
        double step = spacing() * scale;
        boolean aside = row % 2 == 1 && end - first == first - first(first, row, row - 1);
        for (int i = first; i < end; i++) {
            double x = (i - (first + end - 1) / 2.0 + (aside ? 0.5 : 0)) * step + step * chance.between(-0.06, 0.06);
            double y = -row * rise() + rise() * chance.between(-0.08, 0.08);
            add(items, i, x, y, scale * chance.between(0.95, 1.05));
        }
    }

    private double spacing() {
        Actor actor = ensemble.actor(Part.of(thing, firstCopy));
        double width = Sizes.shown(actor, thing) * actor.stature().aspect();
        return width * (actor.stature().place() == Place.AIR ? 0.86 : 1.02);
    }

    private double rise() {
        Actor actor = ensemble.actor(Part.of(thing, firstCopy));
        double height = Sizes.shown(actor, thing);
        boolean piled = actor.stature().place() == Place.AIR || (height < 0.5 && actor.nature() != Nature.ANIMAL);
        return height * (piled ? 0.62 : 0.36);
    }

    /** In a family, all but two are children. */
    private boolean isYoung(int index) {
        return thing.traits().contains("family") && thing.count() > 2 && index < thing.count() - 2;
    }

    private void add(List<Item> items, int index, double x, double y, double scale) {
        Part part = Part.of(thing, firstCopy + index);
        Actor actor = ensemble.actor(part);
        double height = Sizes.shown(actor, thing) * scale * (isYoung(index) ? YOUNG : 1);
        Box box = Box.standing(x, y, height * actor.stature().aspect(), height);
        Depth depth = actor.stature().place() == Place.AIR || actor.stature().place() == Place.LAND
                ? Depth.ALOFT
                : Depth.NEAR;
        Node node = new Node(part, Role.FREE, box, Bearing.UPRIGHT, depth);
        items.add(node);
        if (actor.opening().isPresent()) {
            items.add(new Front(node));
        }
    }
}
