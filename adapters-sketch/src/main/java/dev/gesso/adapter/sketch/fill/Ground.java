package dev.gesso.adapter.sketch.fill;

import dev.gesso.adapter.sketch.finish.Rows;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;

/** An even ground behind a subject, such as the paper of a product photograph: its colour and how much it varies. */
record Ground(int red, int green, int blue, int tolerance) {

    /** What paper and studio walls vary by even in good light. */
    private static final int LEAST_TOLERANCE = 22;
    /** A ground that varies by more is a scene, not a ground. */
    private static final int MOST_TOLERANCE = 60;
    /** How far a shadow may be from the colour of its ground. */
    private static final int SHADOW_DEPTH = 170;
    /** From pixel to pixel: shadows are soft, and the edge of a subject is steeper. */
    private static final int SHADOW_SLOPE = 9;

    /** The ground that most of the border shows; empty where the border is too uneven. */
    static Optional<Ground> of(Pixels picture) {
        int[] border = border(picture).map(i -> picture.argb()[i]).toArray();
        Ground middle = new Ground(median(border, 16), median(border, 8), median(border, 0), 0);
        int[] distances = Arrays.stream(border).map(middle::distance).sorted().toArray();
        int usual = distances[distances.length * 7 / 10];
        return usual > MOST_TOLERANCE
                ? Optional.empty()
                : Optional.of(new Ground(
                        middle.red,
                        middle.green,
                        middle.blue,
                        Math.clamp(usual * 2L, LEAST_TOLERANCE, MOST_TOLERANCE)));
    }

    private static IntStream border(Pixels picture) {
        int width = picture.width();
        int height = picture.height();
        IntStream rows = IntStream.range(0, width).flatMap(x -> IntStream.of(x, (height - 1) * width + x));
        IntStream columns = IntStream.range(0, height).flatMap(y -> IntStream.of(y * width, y * width + width - 1));
        return IntStream.concat(rows, columns);
    }

    private static int median(int[] pixels, int shift) {
        int[] sorted = Arrays.stream(pixels)
                .map(pixel -> pixel >> shift & 255)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private int distance(int pixel) {
        return Math.abs((pixel >> 16 & 255) - red)
                + Math.abs((pixel >> 8 & 255) - green)
                + Math.abs((pixel & 255) - blue);
    }

    /** The picture without the ground that is connected with its border, and without the soft shadow upon it. */
    Pixels removed(Pixels picture) {
        Pixels soft = Softened.of(picture);
        boolean[] ground = flooded(picture, soft);
        reachRim(picture, ground);
        reachRim(picture, ground);
        Specks.remove(ground, picture.width());
        float[] cover = Softened.cover(ground, picture.width());
        Pixels result = Pixels.of(picture.width(), picture.height());
        for (int i = 0; i < cover.length; i++) {
            int alpha = ground[i] ? 0 : Math.clamp((int) ((cover[i] - 0.2f) * 1.7f * 255), 0, 255);
            result.argb()[i] = alpha == 0 ? 0 : alpha << 24 | clean(picture.argb()[i], alpha);
        }
        return result;
    }

    private boolean[] flooded(Pixels picture, Pixels soft) {
        boolean[] ground = new boolean[picture.argb().length];
        Deque<Integer> front = new ArrayDeque<>();
        border(picture)
                .filter(i -> distance(soft.argb()[i]) <= tolerance + SHADOW_SLOPE)
                .forEach(i -> take(i, ground, front));
        while (!front.isEmpty()) {
            if (front.size() % 1024 == 0) {
                Rows.stopIfInterrupted();
            }
            spread(front.remove(), soft, ground, front);
        }
        return ground;
    }

    private static void take(int at, boolean[] ground, Deque<Integer> front) {
        if (!ground[at]) {
            ground[at] = true;
            front.add(at);
        }
    }

    private void spread(int at, Pixels soft, boolean[] ground, Deque<Integer> front) {
        for (int direction = 0; direction < 4; direction++) {
            int next = Specks.neighbour(at, soft.width(), ground.length, direction);
            if (next >= 0 && !ground[next] && spreads(soft.argb()[at], soft.argb()[next])) {
                take(next, ground, front);
            }
        }
    }

    /** Softening has mixed the ground next to the subject with it: what is of the ground's own colour there is ground too. */
    private void reachRim(Pixels picture, boolean[] ground) {
        boolean[] before = ground.clone();
        int width = picture.width();
        for (int i = 0; i < ground.length; i++) {
            if (!before[i] && distance(picture.argb()[i]) <= tolerance) {
                boolean beside = (i % width > 0 && before[i - 1]) || (i % width < width - 1 && before[i + 1]);
                ground[i] =
                        beside || (i >= width && before[i - width]) || (i + width < ground.length && before[i + width]);
            }
        }
    }

    /** The ground goes on where its colour does, or where it only grows darker, slowly and without becoming colourful. */
    private boolean spreads(int from, int to) {
        if (distance(to) <= tolerance) {
            return true;
        }
        int step = Math.abs((from >> 16 & 255) - (to >> 16 & 255))
                + Math.abs((from >> 8 & 255) - (to >> 8 & 255))
                + Math.abs((from & 255) - (to & 255));
        int own = chroma(red << 16 | green << 8 | blue);
        return step < SHADOW_SLOPE && Math.abs(chroma(to) - own) < 10 && distance(to) < SHADOW_DEPTH;
    }

    private static int chroma(int pixel) {
        int r = pixel >> 16 & 255;
        int g = pixel >> 8 & 255;
        int b = pixel & 255;
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
    }

    /** Takes the ground's share out of the colour of a half covered pixel, or it would glow around the subject. */
    private int clean(int pixel, int alpha) {
        if (alpha == 255) {
            return pixel & 0xffffff;
        }
        int cover = Math.max(alpha, 64);
        int r = clean(pixel >> 16 & 255, red, cover);
        int g = clean(pixel >> 8 & 255, green, cover);
        return r << 16 | g << 8 | clean(pixel & 255, blue, cover);
    }

    private static int clean(int seen, int ground, int cover) {
        return Math.clamp((seen * 255 - ground * (255 - cover)) / cover, 0, 255);
    }
}
