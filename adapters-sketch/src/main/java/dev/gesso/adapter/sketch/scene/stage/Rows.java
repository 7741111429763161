package dev.gesso.adapter.sketch.scene.stage;

import dev.gesso.adapter.sketch.raster.Chance;
import dev.gesso.adapter.sketch.scene.Box;
import dev.gesso.adapter.sketch.scene.Group;
import dev.gesso.adapter.sketch.scene.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stands groups on a ground in as many rows as let them be largest: tall ones behind, small ones before them. */
final class Rows {

    /** How much smaller each farther row is drawn. */
    private static final double SMALLER_BY_ROW = 0.84;
    /** Of the narrowest one's width: neighbours touch as in a group photograph. */
    private static final double OVERLAP = 0.18;
    /** Less than this of a thing is as good as hidden. */
    private static final double LEAST_SEEN = 0.45;
    /** The merit of an arrangement that hides one: the last resort, but better than none. */
    private static final double HARDLY = 0.05;
    /** In shares of the picture's height: more, and two things no longer belong together. */
    private static final double WIDEST_GAP = 0.12;
    /** A fifth row would stand on the horizon. */
    private static final int MOST_ROWS = 4;
    /** Places along the free room; finer steps find nothing better that can be seen. */
    private static final int TRIED = 12;
    /** What the prompt names first counts as shorter than it is, and so comes nearer. */
    private static final double MAIN_FORWARD = 0.8;

    private final Area area;
    private final Chance chance;

    Rows(Area area, Chance chance) {
        this.area = area;
        this.chance = chance;
    }

    /** The groups at their places, in the order in which they came; the first is the main one. */
    List<Group> place(List<Group> groups) {
        List<Group> best = groups;
        double highest = -1;
        for (int count = 1; count <= Math.min(MOST_ROWS, Math.ceilDiv(groups.size(), 2)); count++) {
            List<List<Group>> rows = split(groups, count);
            double scale = scale(rows);
            List<Group> placed = placed(groups, rows, scale);
            double merit = scale * StrictMath.pow(0.93, count - 1) * StrictMath.pow(clarity(placed), 1.6);
            if (merit > highest) {
                highest = merit;
                best = placed;
            }
        }
        return best;
    }

    /** How much of the one that is hidden most can be seen. */
    private static double clarity(List<Group> placed) {
        double least = 1;
        for (Group one : placed) {
            Box box = one.bounds();
            List<Box> nearer = placed.stream()
                    .map(Group::bounds)
                    .filter(other -> other.bottom() > box.bottom())
                    .toList();
            least = Math.min(least, 1 - hidden(box, nearer));
        }
        return least > LEAST_SEEN ? least : HARDLY;
    }

    /** The nearest row first; the tallest stand farthest away. The main group comes forward a little. */
    private static List<List<Group>> split(List<Group> groups, int count) {
        List<Group> byHeight = new ArrayList<>(groups);
        byHeight.sort(Comparator.comparingDouble(
                group -> group.bounds().height() * (group.equals(groups.getFirst()) ? MAIN_FORWARD : 1)));
        List<List<Group>> rows = new ArrayList<>();
        int start = 0;
        for (int row = 0; row < count; row++) {
            int end = start + byHeight.size() / count + (row < byHeight.size() % count ? 1 : 0);
            rows.add(byHeight.subList(start, end));
            start = end;
        }
        return rows;
    }

    private double scale(List<List<Group>> rows) {
        double scale = Double.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            double smaller = StrictMath.pow(SMALLER_BY_ROW, row);
            double width = rows.get(row).stream()
                    .mapToDouble(group -> group.bounds().width())
                    .sum();
            double height = rows.get(row).stream()
                    .mapToDouble(group -> group.bounds().height())
                    .max()
                    .orElse(1);
            double room = Math.min(area.tallest(), foot(row, rows.size()) - area.top());
            scale = Math.min(scale, Math.min(room / height, area.width() / (width - overlap(rows.get(row)))) / smaller);
        }
        return scale;
    }

    /** By how much neighbours in a row may cover each other, all in all; the narrowest is still seen. */
    private static double overlap(List<Group> row) {
        double narrowest =
                row.stream().mapToDouble(group -> group.bounds().width()).min().orElse(0);
        return (row.size() - 1) * OVERLAP * narrowest;
    }

    private double foot(int row, int rows) {
        return area.nearest()
                - row * Math.min(rows > 2 ? 0.2 : 0.15, (area.nearest() - area.farthest()) / (rows - 0.5));
    }

    private List<Group> placed(List<Group> groups, List<List<Group>> rows, double scale) {
        List<Group> placed = new ArrayList<>(groups);
        List<Box> taken = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double size = scale * StrictMath.pow(SMALLER_BY_ROW, row);
            List<Group> order = ordered(rows.get(row));
            List<Group> standing = standing(order, size, foot(row, rows.size()), taken);
            for (int i = 0; i < order.size(); i++) {
                placed.set(groups.indexOf(order.get(i)), standing.get(i));
                taken.add(standing.get(i).bounds());
            }
        }
        return placed;
    }

    /** One row, moved aside so that those before it hide least of it. */
    private List<Group> standing(List<Group> order, double size, double foot, List<Box> taken) {
        double[] middles = middles(order, size);
        List<Group> row = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            double stagger = order.size() > 1 ? chance.between(-0.022, 0.012) : 0;
            row.add(order.get(i).mapped(Mapping.to(middles[i], foot + stagger, visible(order.get(i), size))));
        }
        Box all = row.stream().map(Group::bounds).reduce(Box::and).orElseThrow();
        double free = Math.max(0, (area.width() - all.width()) / 2);
        double aside = taken.isEmpty() ? first(order.size(), free) : freest(row, taken, free);
        return row.stream().map(group -> group.mapped(Mapping.moved(aside, 0))).toList();
    }

    private double first(int count, double free) {
        return count == 1 ? area.aside(chance, free) : free * chance.between(-0.35, 0.35);
    }

    private double freest(List<Group> row, List<Box> taken, double free) {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= TRIED; i++) {
            double aside = free * (2.0 * i / TRIED - 1) * 0.9;
            double hidden = row.stream()
                            .mapToDouble(group ->
                                    hidden(group.mapped(Mapping.moved(aside, 0)).bounds(), taken))
                            .sum()
                    + chance.between(0, 0.02);
            if (hidden < least) {
                least = hidden;
                best = aside;
            }
        }
        return best;
    }

    private static double hidden(Box box, List<Box> taken) {
        return taken.stream().mapToDouble(other -> other.shared(box)).sum() / box.area();
    }

    /** What would be too small to be made out is enlarged. */
    private double visible(Group group, double scale) {
        Box box = group.bounds();
        double least = 0.085 / Math.sqrt(box.area());
        return Math.max(scale, Math.min(least, area.width() / box.width()));
    }

    /** From left to right: the main one of a row at a place left to chance. */
    private List<Group> ordered(List<Group> row) {
        List<Group> order = new ArrayList<>();
        for (Group group : row) {
            if (chance.below(2) == 0) {
                order.addFirst(group);
            } else {
                order.addLast(group);
            }
        }
        return order;
    }

    private double[] middles(List<Group> order, double scale) {
        double sum = order.stream()
                .mapToDouble(group -> group.bounds().width() * visible(group, scale))
                .sum();
        double spare = area.width() - sum;
        double gap =
                spare < 0 ? spare / Math.max(1, order.size() - 1) : Math.min(spare / (order.size() + 1), WIDEST_GAP);
        double x = area.middle() - (sum + gap * (order.size() - 1)) / 2;
        double[] middles = new double[order.size()];
        for (int i = 0; i < middles.length; i++) {
            double width = order.get(i).bounds().width() * visible(order.get(i), scale);
            middles[i] = x + width / 2;
            x += width + gap;
        }
        return middles;
    }
}
