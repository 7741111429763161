package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for the largest place inside a hole for something of a known shape, rather low, as if it stood there. */
public final class Placement {

    /** A shape is compared by so many points a side: 576 of them are enough to see an arm stick out. */
    private static final int GRID = 24;
    /** Tried from the middle outwards, a tenth of the free room at a time. */
    private static final int STEPS_ACROSS = 9;
    /** Tried from low to high, as things stand rather than float. */
    private static final int STEPS_DOWN = 5;
    /** The part of the shape that must lie within the hole. */
    private static final double INSIDE = 0.985;

    private final Hole hole;
    private final double aspect;
    private final int[] points;

    private Placement(Hole hole, Pixels shape) {
        this.hole = hole;
        this.aspect = shape.width() / (double) shape.height();
        this.points = IntStream.range(0, GRID * GRID)
                .filter(i -> isSolid(shape, i % GRID, i / GRID))
                .toArray();
    }

    /** Empty where the hole has no room even for a small one. */
    public static Optional<Frame> largest(Hole hole, Pixels shape) {
        if (hole.isEmpty()) {
            return Optional.empty();
        }
        Placement placement = new Placement(hole, shape);
        return IntStream.rangeClosed(0, 28)
                .mapToObj(step -> placement.atScale(0.96 * (1 - step * 0.03)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSolid(Pixels shape, int column, int row) {
        int x = (2 * column + 1) * shape.width() / (2 * GRID);
        int y = (2 * row + 1) * shape.height() / (2 * GRID);
        return shape.argb()[y * shape.width() + x] >>> 24 > 60;
    }

    private Optional<Frame> atScale(double scale) {
        double roomAcross = hole.right() - hole.left();
        double roomDown = hole.bottom() - hole.top();
        double height = Math.min(roomDown, roomAcross / aspect) * scale;
        double width = height * aspect;
        if (width < 4 || height < 4) {
            return Optional.empty();
        }
        for (int i = 0; i < STEPS_ACROSS * STEPS_DOWN; i++) {
            int step = i % STEPS_ACROSS;
            int lift = i / STEPS_ACROSS;
            double side = Math.ceilDiv(step, 2) * (step % 2 == 0 ? 0.1 : -0.1);
            double left = hole.left() + (roomAcross - width) * (0.5 + side);
            double top = hole.top() + (roomDown - height) * (0.82 - lift * 0.16);
            if (fits(left, top, width, height)) {
                return Optional.of(new Frame((int) left, (int) top, (int) width, (int) height));
            }
        }
        return Optional.empty();
    }

    private boolean fits(double left, double top, double width, double height) {
        int inside = 0;
        for (int point : points) {
            int column = point % GRID;
            int row = point / GRID;
            int x = (int) (left + (column + 0.5) / GRID * width);
            int y = (int) (top + (row + 0.5) / GRID * height);
            inside += hole.isOpen(x, y) ? 1 : 0;
        }
        return inside >= points.length * INSIDE;
    }
}
