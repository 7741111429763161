package dev.gesso.adapter.sketch.art;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The eyes of a face that looks at us: two dark spots of one size, side by side. In shares of the drawing's square. */
public record Eyes(Box left, Box right) {

    /** Brightness below which a pixel may belong to a pupil. */
    private static final int DARK = 90;
    /** Pixels at a glance: smaller spots are nostrils and freckles, larger ones hair and spectacles. */
    private static final int SMALLEST = 24;

    private static final int LARGEST = 420;
    private static final int SIDE = Drawing.GLANCE;

    /** Finds them; empty where there is no such pair. */
    public static Optional<Eyes> of(Drawing drawing) {
        List<Spot> spots = spots(drawing.glance());
        double middle = drawing.box().centre() * SIDE;
        List<Pair> pairs = new ArrayList<>();
        for (Spot one : spots) {
            spots.stream()
                    .filter(other -> one.x() < other.x() && one.pairsWith(other, middle))
                    .forEach(other -> pairs.add(new Pair(one, other)));
        }
        int largest = pairs.stream().mapToInt(Pair::size).max().orElse(0);
        // Nostrils are larger than some eyes, but lower.
        return pairs.stream()
                .filter(pair -> 3 * pair.size() >= largest)
                .min(Comparator.comparingInt(pair -> pair.one().top()))
                .map(pair -> new Eyes(pair.one().box(), pair.other().box()));
    }

    private static List<Spot> spots(Pixels picture) {
        boolean[] seen = new boolean[picture.argb().length];
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < seen.length; at++) {
            if (!seen[at] && isDark(picture.argb()[at])) {
                Spot spot = flooded(picture, at, seen);
                if (spot.size() >= SMALLEST && spot.size() <= LARGEST && spot.isRound()) {
                    spots.add(spot);
                }
            }
        }
        return spots;
    }

    private static boolean isDark(int argb) {
        int light = (3 * (argb >> 16 & 255) + 6 * (argb >> 8 & 255) + (argb & 255)) / 10;
        return argb >>> 24 > 200 && light < DARK;
    }

    private static Spot flooded(Pixels picture, int start, boolean[] seen) {
        Spot spot = new Spot(SIDE, SIDE, -1, -1, 0);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            spot = spot.with(at % SIDE, at / SIDE);
            for (int next : new int[] {at - 1, at + 1, at - SIDE, at + SIDE}) {
                if (next >= 0 && next < seen.length && !seen[next] && isDark(picture.argb()[next])) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        return spot;
    }

    private record Pair(Spot one, Spot other) {

        int size() {
            return one.size() + other.size();
        }
    }

    private record Spot(int left, int top, int right, int bottom, int size) {

        Spot with(int x, int y) {
            return new Spot(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y), size + 1);
        }

        double x() {
            return (left + right + 1) / 2.0;
        }

        private int width() {
            return right - left + 1;
        }

        private int height() {
            return bottom - top + 1;
        }

        boolean isRound() {
            return width() < 2 * height() && height() < 2 * width() && size > 0.55 * width() * height();
        }

        boolean pairsWith(Spot other, double middle) {
            return Math.abs(top - other.top) <= 5
                    && Math.abs(size - other.size) <= 0.4 * Math.max(size, other.size)
                    && Math.abs((x() + other.x()) / 2 - middle) < 9
                    && other.x() - x() > 14;
        }

        Box box() {
            double side = SIDE;
            return new Box(left / side, top / side, width() / side, height() / side);
        }
    }
}
