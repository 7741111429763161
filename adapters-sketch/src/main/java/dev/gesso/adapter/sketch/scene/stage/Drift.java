package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Depth;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Lets groups hang where there is no ground: in space, under water. The first is the largest. */
final class Drift {

    /** In radians: a spiral of such turns never comes to the same direction again. */
    private static final double GOLDEN_ANGLE = 2.39996;

    private final Room room;
    private final Chance chance;

    Drift(Room room, Chance chance) {
        this.room = room;
        this.chance = chance;
    }

    List<Group> place(List<Group> groups) {
        List<Group> placed = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i).settled();
            double share = i == 0 ? first(groups.size()) : 0.62 / StrictMath.sqrt(groups.size() + 1);
            Box size = group.bounds();
            double scale = share
                    * Math.min(
                            room.box().height() / size.height(),
                            1.15 * room.box().width() / size.width())
                    * chance.between(0.92, 1.05);
            Box box = freest(size.width() * scale, size.height() * scale, taken, i);
            taken.add(box);
            placed.add(tilted(group).mapped(Mapping.to(box.middleX(), box.bottom(), scale)));
        }
        return placed;
    }

    private double first(int count) {
        return count == 1 ? 0.7 : count <= 3 ? 0.56 : 0.46;
    }

    private Group tilted(Group group) {
        double turn = chance.between(-0.14, 0.14);
        boolean single = group.nodes().size() == 1;
        return group.with(node -> (single ? node.turned(turn) : node).in(Depth.ALOFT));
    }

    /** Spirals outwards from the first one's place until a place is free, or takes the freest seen. */
    private Box freest(double width, double height, List<Box> taken, int index) {
        Box frame = room.box();
        double startX = frame.middleX() + (index == 0 ? frame.width() * chance.between(-0.1, 0.1) : 0);
        double turn = chance.between(0, 6.28);
        Box best = Box.standing(startX, frame.middleY() + height / 2, width, height);
        double least = Double.MAX_VALUE;
        for (int step = 0; step < 60; step++) {
            double reach = StrictMath.sqrt(step / 60.0) * 0.62;
            double x = startX + StrictMath.cos(turn + step * GOLDEN_ANGLE) * reach * frame.width();
            double y = frame.middleY() + StrictMath.sin(turn + step * GOLDEN_ANGLE) * reach * frame.height();
            Box box = inside(frame, x, y, width, height);
            double cost = taken.stream().mapToDouble(other -> other.shared(box)).sum() / box.area() + step * 0.0005;
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        return best;
    }

    private static Box inside(Box frame, double x, double y, double width, double height) {
        double left = Math.clamp(x - width / 2, frame.left(), Math.max(frame.left(), frame.right() - width));
        double top = Math.clamp(y - height / 2, frame.top(), Math.max(frame.top(), frame.bottom() - height));
        return new Box(left, top, width, height);
    }
}
