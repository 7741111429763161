package dev.gesso.adapter.sketch.finish;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Paint on a canvas: its colour, and its thickness from 0 to 1. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and painted into
record OilPaint(Pixels colour, float[] thickness) {

    static OilPaint over(Pixels motif) {
        return new OilPaint(motif.copy(), new float[motif.argb().length]);
    }

    /** Whether the paint around a place is further from the motif than tolerated. */
    boolean isOff(Pixels motif, int x, int y, int reach, float tolerance) {
        if (tolerance == 0) {
            return true;
        }
        float sum = 0;
        for (int i = 0; i < 5; i++) {
            int column = Math.clamp(x + (i == 1 ? -reach : i == 2 ? reach : 0), 0, motif.width() - 1);
            int row = Math.clamp(y + (i == 3 ? -reach : i == 4 ? reach : 0), 0, motif.height() - 1);
            sum += distance(motif.argb()[row * motif.width() + column], colour.argb()[row * motif.width() + column]);
        }
        return sum > tolerance * 5;
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }

    /** One stroke through a place, half its length to each side. */
    void stroke(int x, int y, Flow.Direction way, float length, float half, int pixel, float shade, float[] bristles) {
        float reach = length / 2;
        int rows = (int) (Math.abs(way.y()) * reach + Math.abs(way.x()) * half) + 1;
        int top = Math.max(0, y - rows);
        int bottom = Math.min(colour.height() - 1, y + rows);
        for (int row = top; row <= bottom; row++) {
            float down = row - y;
            float span = (Math.abs(way.x()) * reach + Math.abs(way.y()) * half) + 1;
            float from = Math.max(
                    Math.max(-span, enter(down * way.y(), way.x(), reach)), enter(-down * way.x(), way.y(), half));
            float to = Math.min(
                    Math.min(span, leave(down * way.y(), way.x(), reach)), leave(-down * way.x(), way.y(), half));
            int left = Math.max(0, x + (int) Math.ceil(from));
            int right = Math.min(colour.width() - 1, x + (int) Math.floor(to));
            for (int column = left; column <= right; column++) {
                float along = ((column - x) * way.x() + down * way.y()) / reach;
                float across = (down * way.x() - (column - x) * way.y()) / half;
                touch(row * colour.width() + column, along, across, pixel, shade, bristles);
            }
        }
    }

    /** The least {@code d} with |offset + d * slope| within the limit. */
    private static float enter(float offset, float slope, float limit) {
        return Math.abs(slope) < 1e-3f ? Float.NEGATIVE_INFINITY : (-Math.copySign(limit, slope) - offset) / slope;
    }

    private static float leave(float offset, float slope, float limit) {
        return Math.abs(slope) < 1e-3f ? Float.POSITIVE_INFINITY : (Math.copySign(limit, slope) - offset) / slope;
    }

    private void touch(int i, float along, float across, int pixel, float shade, float[] bristles) {
        float bristle = bristles[Math.clamp((int) ((across + 1) / 2 * (bristles.length - 1)), 0, bristles.length - 1)];
        float body = (1 - across * across) * (1 - along * along * along * along);
        float cover = Math.clamp(body * 3 + (bristle - 0.5f) * 1.6f, 0f, 1f);
        if (cover == 0) {
            return;
        }
        float tone = shade + (bristle - 0.5f) * 26;
        int old = colour.argb()[i];
        colour.argb()[i] = Argb.of(
                old >>> 24,
                mixed(old >> 16 & 255, (pixel >> 16 & 255) + tone, cover),
                mixed(old >> 8 & 255, (pixel >> 8 & 255) + tone, cover),
                mixed(old & 255, (pixel & 255) + tone, cover));
        thickness[i] += (bristle * (0.5f + 0.5f * body) - thickness[i]) * cover;
    }

    private static float mixed(int old, float fresh, float cover) {
        return old + (fresh - old) * cover;
    }

    /** The painting in light from the upper left, transparent where the motif is; it takes the place of the paint. */
    Pixels lit(Pixels motif, Unit unit) {
        int width = colour.width();
        float strength = 60 * Math.max(0.6f, Math.min(unit.pixels(), 1.6f));
        Rows.each(colour.height(), y -> {
            int above = y > 0 ? -width : 0;
            int below = y < colour.height() - 1 ? width : 0;
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float slope = thickness[i - (x > 0 ? 1 : 0)]
                        - thickness[i + (x < width - 1 ? 1 : 0)]
                        + thickness[i + above]
                        - thickness[i + below];
                colour.argb()[i] = lit(colour.argb()[i], motif.argb()[i] >>> 24, -slope * strength);
            }
        });
        return colour;
    }

    private static int lit(int pixel, int alpha, float slope) {
        if (alpha == 0) {
            return 0;
        }
        float light = Math.clamp(slope, -26f, 30f);
        float grey = Argb.luminance(pixel);
        return Argb.of(
                alpha,
                grey + ((pixel >> 16 & 255) - grey) * 1.14f + light,
                grey + ((pixel >> 8 & 255) - grey) * 1.14f + light,
                grey + ((pixel & 255) - grey) * 1.14f + light);
    }
}
