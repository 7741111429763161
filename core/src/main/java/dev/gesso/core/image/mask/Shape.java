package dev.gesso.core.image.mask;

import dev.gesso.core.image.Region;
import dev.gesso.core.image.Size;
import java.util.List;
import java.util.stream.IntStream;

/** An area to be edited or kept. A pixel belongs to it when its centre does; what lies outside of the image is cut off. */
public sealed interface Shape {

    /** Shows the shape's pixels row by row. */
    void fill(Size canvas, Spans spans);

    /** Takes pixels of one row, from the first up to but not including the last; never none. */
    @FunctionalInterface
    interface Spans {
        void span(int row, int from, int to);
    }

    /** All of a region. */
    record Rectangle(Region region) implements Shape {
        @Override
        public void fill(Size canvas, Spans spans) {
            rows(region, canvas)
                    .forEach(row -> cut(row, region.left(), (long) region.left() + region.width(), canvas, spans));
        }
    }

    /** The ellipse that touches the four sides of a region. */
    record Ellipse(Region region) implements Shape {
        @Override
        public void fill(Size canvas, Spans spans) {
            double middle = region.left() + region.width() / 2.0;
            rows(region, canvas).forEach(row -> {
                double away = 2 * (row + 0.5 - region.top()) / region.height() - 1;
                double half = region.width() / 2.0 * Math.sqrt(Math.max(0, 1 - away * away));
                cut(row, firstCentre(middle - half), firstCentre(middle + half), canvas, spans);
            });
        }
    }

    /** A closed line through corners; where it crosses itself, what is inside twice is outside. */
    record Polygon(List<Corner> corners) implements Shape {

        /** Counted from the upper left corner of the image, which is 0,0. */
        public record Corner(double x, double y) {}

        public Polygon {
            corners = List.copyOf(corners);
            if (corners.size() < 3) {
                throw new IllegalArgumentException("A polygon needs three corners, not " + corners.size());
            }
        }

        @Override
        public void fill(Size canvas, Spans spans) {
            for (int row = 0; row < canvas.height(); row++) {
                double[] crossings = crossings(row + 0.5);
                for (int i = 0; i + 1 < crossings.length; i += 2) {
                    cut(row, firstCentre(crossings[i]), firstCentre(crossings[i + 1]), canvas, spans);
                }
            }
        }

        private double[] crossings(double y) {
            return IntStream.range(0, corners.size())
                    .filter(side -> corners.get(side).y() <= y != next(side).y() <= y)
                    .mapToDouble(side -> crossing(corners.get(side), next(side), y))
                    .sorted()
                    .toArray();
        }

        private Corner next(int side) {
            return corners.get((side + 1) % corners.size());
        }

        private static double crossing(Corner from, Corner to, double y) {
            return from.x() + (y - from.y()) * (to.x() - from.x()) / (to.y() - from.y());
        }
    }

    private static IntStream rows(Region region, Size canvas) {
        return IntStream.range(
                Math.max(0, region.top()), (int) Math.min(canvas.height(), (long) region.top() + region.height()));
    }

    /** The first pixel whose centre is not left of that place. */
    private static long firstCentre(double x) {
        return (long) Math.ceil(x - 0.5);
    }

    private static void cut(int row, long from, long to, Size canvas, Spans spans) {
        int first = Math.clamp(from, 0, canvas.width());
        int end = Math.clamp(to, 0, canvas.width());
        if (first < end) {
            spans.span(row, first, end);
        }
    }
}
