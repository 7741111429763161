package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Ensemble;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import dev.gesso.adapter.sketch.scene.Node;
import dev.gesso.adapter.sketch.scene.Waters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds a place for every group of a plan on a ground. */
public final class Staging {

    private static final Set<Nature> SIDED = Set.of(Nature.PERSON, Nature.ANIMAL, Nature.SWIMMER, Nature.VEHICLE);
    /** A thing whose box takes less of the picture is hard to see. */
    private static final double LEAST_SHARE = 0.006;

    /** What is small is shown larger to be made out, but never beyond recognising its size. */
    private static final double MOST_ENLARGED = 2;
    /** An exponent: at 1 all things on a table would be as large, at 0 a cup would vanish beside a cake. */
    private static final double EASED_ON_TABLES = 0.75;
    /** What the prompt names first is a quarter larger. */
    private static final double MAIN_ON_TABLES = 1.25;
    /** Of the first one's side, so that it stays the main thing. */
    private static final double MOST_OF_OTHERS = 0.95;

    private static final String STUDIO = "studio";

    private final Script script;
    private final Ensemble ensemble;
    private final Ground ground;
    private final Room room;
    private final double tallest;
    private final List<Placed> placed = new ArrayList<>();

    private Staging(Script script, Room room, double tallest) {
        this.script = script;
        this.ensemble = script.ensemble();
        this.ground = script.ground();
        this.room = room;
        this.tallest = tallest;
    }

    /**
     * All groups at their places.
     *
     * @param top how much of the picture's top is taken
     * @param foot how much of its foot is taken
     * @param tallest how high a thing on the ground may be
     */
    public static List<Placed> of(Script script, double top, double foot, double tallest) {
        Staging staging = new Staging(script, new Room(script.aspect(), top + 0.04, 1 - foot), tallest);
        staging.place();
        if (script.chance(9).below(2) == 0) {
            staging.placed.replaceAll(staging::swapped);
        }
        staging.placed.replaceAll(staging::legible);
        return script.isBare() ? staging.centred() : staging.placed;
    }

    /** What would be too small to be made out is enlarged where it is. */
    private Placed legible(Placed one) {
        double least = LEAST_SHARE * script.aspect();
        return new Placed(one.group().with(node -> enlarged(node, least)), one.layer());
    }

    private static Node enlarged(Node node, double least) {
        Box box = node.box();
        double scale = Math.clamp(Math.sqrt(least / box.area()), 1, MOST_ENLARGED);
        double width = box.width() * scale;
        double height = box.height() * scale;
        return node.in(new Box(box.middleX() - width / 2, box.middleY() - height / 2, width, height));
    }

    /** At the opposite side of the picture. */
    private Placed swapped(Placed one) {
        double middle = one.box().middleX();
        Group turned = isSided(one.group()) ? turned(one.group()) : one.group();
        return new Placed(turned.mapped(Mapping.moved(script.aspect() - 2 * middle, 0)), one.layer());
    }

    private void place() {
        List<Group> groups = Gathering.of(script, ensemble);
        if (ground.kind() == Ground.Kind.OPEN) {
            new Drift(room, script.chance(1)).place(groups).forEach(group -> place(group, Layer.GROUND));
            return;
        }
        Layers layers = Layers.of(groups, ensemble, ground.kind());
        stand(layers);
        swim(layers);
        Beyond beyond = new Beyond(room, ground, script.chance(2), placed);
        boolean main = placed.isEmpty();
        boolean alone = main && layers.in(Layer.AIR).size() == 1;
        layers.in(Layer.LAND).forEach(group -> beyond.inTheGround(group, main));
        layers.in(Layer.HORIZON).forEach(beyond::onTheHorizon);
        layers.in(Layer.AIR).forEach(group -> beyond.inTheAir(group, Layer.AIR, main, alone));
        layers.in(Layer.HEAVEN).forEach(group -> beyond.inTheAir(group, Layer.HEAVEN, main, main));
    }

    private void stand(Layers layers) {
        List<Group> standing = layers.in(Layer.GROUND);
        if (!standing.isEmpty()) {
            Spared spared = Spared.of(layers);
            Area area = area(layers, at(0.15), nearest(), tallest(standing) - spared.sky());
            new Rows(area, script.chance(3)).place(sized(standing)).forEach(group -> place(faced(group), Layer.GROUND));
        }
    }

    /** Before those who stand at its rim, water is left free. */
    private void swim(Layers layers) {
        List<Group> floating = layers.in(Layer.WATER);
        if (!floating.isEmpty()) {
            double front = at(layers.in(Layer.GROUND).isEmpty() ? 0.72 : 0.4);
            double most = (tallest - Spared.of(layers).sky()) * 0.9;
            Area area = area(layers, at(0.12), Math.min(front, nearest()), most);
            new Rows(area, script.chance(4))
                    .place(floating)
                    .forEach(group -> place(Waters.sunk(faced(group), 0.8), Layer.WATER));
        }
    }

    private Area area(Layers layers, double farthest, double nearest, double most) {
        int groups = layers.in(Layer.GROUND).size() + layers.in(Layer.WATER).size();
        double width = Spared.of(layers).width(groups) * script.aspect();
        boolean offCentre = !script.isBare() && script.aspect() > 0.8;
        return new Area(script.aspect() / 2, width, room.top(), Math.min(farthest, nearest), nearest, most, offCentre);
    }

    private double nearest() {
        return Math.min(ground.nearest(), room.bottom() - 0.03);
    }

    /** A place on the ground, from 0 at the horizon to 1. */
    private double at(double share) {
        return ground.horizon() + share * (ground.nearest() - ground.horizon());
    }

    /** A cluster that is taller than a person, such as a rider, may fill more of the height. */
    private double tallest(List<Group> standing) {
        boolean bare = script.isBare();
        double most = standing.size() == 1 ? tallest + 0.06 : tallest;
        return bare ? 0.8 : most * script.chance(5).between(0.88, 1.05);
    }

    /** On a table and in a studio, small things are as large as others, and the first is the main one. */
    private List<Group> sized(List<Group> groups) {
        boolean close = ground.kind() == Ground.Kind.TABLE || (isStudio() && !hasPersons(groups));
        if (!close) {
            return groups;
        }
        double main = MAIN_ON_TABLES * eased(groups.getFirst());
        double most = main * side(groups.getFirst());
        return groups.stream()
                .map(group -> group.mapped(Mapping.scaled(
                        group.equals(groups.getFirst())
                                ? main
                                : Math.min(eased(group), MOST_OF_OTHERS * most / side(group)))))
                .toList();
    }

    private static double eased(Group group) {
        return StrictMath.pow(side(group), -EASED_ON_TABLES);
    }

    /** What is flat and wide, or stands in a crowd, is not enlarged for it. */
    private static double side(Group group) {
        return Math.sqrt(group.bounds().area());
    }

    private boolean isStudio() {
        return script.isBare() || script.plan().setting().backdrop().equals(STUDIO);
    }

    private boolean hasPersons(List<Group> groups) {
        return groups.stream().anyMatch(this::isSided);
    }

    private void place(Group group, Layer layer) {
        placed.add(new Placed(raised(group), layer));
    }

    /** What jumps leaves the ground. */
    private Group raised(Group group) {
        boolean jumps = ensemble.thing(group.lead()).pose() == Pose.JUMPING;
        double height = Math.min(0.16 * group.bounds().height(), group.bounds().top() - room.top());
        return jumps ? group.mapped(Mapping.moved(0, -Math.max(0, height))) : group;
    }

    /** What has a side looks into the picture; in the middle, to a side left to chance. */
    private Group faced(Group group) {
        double from = group.bounds().middleX() / script.aspect();
        boolean central = from > 0.44 && from <= 0.56;
        boolean left = central ? script.chance(300 + group.lead()).below(2) == 0 : from > 0.56;
        return left && isSided(group) ? turned(group) : group;
    }

    private boolean isSided(Group group) {
        return SIDED.contains(
                ensemble.actor(group.nodes(group.lead()).getFirst()).nature());
    }

    private static Group turned(Group group) {
        double middle = group.bounds().middleX();
        return group.mapped(Mapping.moved(-middle, 0)).mapped(Mapping.mirror()).mapped(Mapping.moved(middle, 0));
    }

    /** Before a bare colour, all together stand in the middle. */
    private List<Placed> centred() {
        if (placed.isEmpty()) {
            return placed;
        }
        Box all = placed.stream().map(Placed::box).reduce(Box::and).orElseThrow();
        double down = (room.top() + room.bottom() - 0.04) / 2 - all.middleY();
        double right = script.aspect() / 2 - all.middleX();
        return placed.stream()
                .map(one -> new Placed(one.group().mapped(Mapping.moved(right, down)), one.layer()))
                .toList();
    }
}
