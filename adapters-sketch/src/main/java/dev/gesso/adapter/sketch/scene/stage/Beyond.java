package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.backdrop.Ground;
import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import java.util.List;

/** Places what is not among the things on the ground where those hide least of it. */
final class Beyond {

    /** Twice as many are tried, spread evenly by golden ratios. */
    private static final int PLACES = 11;
    /** Enough to set the horizon apart, and little enough to know a red house as red. */
    private static final double HAZE = 0.45;
    /** Of the width, so that a wall or a range leaves some horizon free. */
    private static final double WIDEST = 0.62;

    private final Room room;
    private final Ground ground;
    private final Chance chance;
    private final List<Placed> placed;

    /**
     * One picture.
     *
     * @param placed what has its place already; what is placed is added
     */
    Beyond(Room room, Ground ground, Chance chance, List<Placed> placed) {
        this.room = room;
        this.ground = ground;
        this.chance = chance;
        this.placed = placed;
    }

    /** Buildings and trees: paler, behind all that stands on the ground. */
    void onTheHorizon(Group group) {
        Box size = group.bounds();
        double foot = ground.horizon() + (0.1 + 0.12 * chance.between(0, 1)) * (ground.nearest() - ground.horizon());
        double height = Math.min(Math.clamp(0.2 * size.height(), 0.24, 0.56), foot - room.top());
        double scale = Math.min(height / size.height(), WIDEST * room.width() / size.width());
        Box best = freest(size, scale, foot, foot);
        Group far = group.mapped(Mapping.to(best.middleX(), best.bottom(), scale))
                .with(node -> node.in(
                        new Depth(HAZE, node.depth().shadow(), node.depth().surface())));
        placed.add(new Placed(far, Layer.HORIZON));
    }

    /**
     * Birds, balloons, the moon.
     *
     * @param main whether nothing stands on the ground, so that this is what the picture shows
     * @param alone whether it is all that the picture shows
     */
    void inTheAir(Group group, Layer layer, boolean main, boolean alone) {
        Box size = group.bounds();
        boolean heaven = layer == Layer.HEAVEN;
        double most = heaven ? 0.42 : alone ? 0.6 : main ? 0.36 : 0.26;
        double wanted = alone ? most : Math.clamp((main ? 0.5 : 0.34) * size.height(), 0.15, most);
        double widest = heaven ? 0.8 : alone ? 0.7 : 0.34;
        double scale = Math.min(wanted / size.height(), widest * room.width() / size.width());
        double lowest = Math.max(room.top() + size.height() * scale, Math.min(ground.horizon(), main ? 0.66 : 0.5));
        Box best = freest(size, scale, room.top() + size.height() * scale, lowest);
        Group aloft = group.mapped(Mapping.to(best.middleX(), best.bottom(), scale))
                .with(node -> node.in(new Depth(node.depth().haze(), false, 1)));
        placed.add(new Placed(aloft, layer));
    }

    /** Pools and roads: as wide as the picture allows, before the horizon. */
    void inTheGround(Group group, boolean main) {
        Box size = group.bounds();
        double deep = 1 - ground.horizon();
        double tallest = (group.nodes().size() > 1 ? 0.85 : 1.0) * (main ? deep + 0.2 : deep);
        double scale = Math.min(0.96 * room.width() / size.width(), tallest / size.height());
        double foot = Math.min(0.985, ground.horizon() + 0.06 + size.height() * scale);
        double x = room.width() / 2 + (room.width() * 0.96 - size.width() * scale) / 2 * chance.between(-0.6, 0.6);
        placed.add(new Placed(group.mapped(Mapping.to(x, foot, scale)), Layer.LAND));
    }

    /** Of some places the one that shares least with others, and among equals one left to chance. */
    private Box freest(Box size, double scale, double highest, double lowest) {
        double width = size.width() * scale;
        double height = size.height() * scale;
        Box best = Box.standing(room.width() / 2, lowest, width, height);
        double least = Double.MAX_VALUE;
        double start = chance.between(0, 1);
        for (int i = 0; i < PLACES * 2; i++) {
            double across = (start + i * 0.618034) % 1.0;
            double down = (start * 0.5 + i * 0.7548777) % 1.0;
            double x = width / 2 + 0.02 + across * Math.max(0, room.width() - width - 0.04);
            Box box = Box.standing(x, highest + down * (lowest - highest), width, height);
            double cost = hidden(box) + 0.08 * down;
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        return best;
    }

    /** How much of a box others share, in shares of its own size; what is in the ground does not count. */
    private double hidden(Box box) {
        return placed.stream()
                        .filter(one -> one.layer() != Layer.LAND)
                        .mapToDouble(one -> one.box().shared(box))
                        .sum()
                / box.area();
    }
}
