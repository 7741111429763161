package dev.gesso.adapter.sketch.backdrop.craft;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.finish.Rows;
import java.util.Arrays;

/** Large areas of colour, written straight into the pixels: many times quicker than filling shapes. */
public final class Wash {

    private static final int OPAQUE = 0xff000000;

    private Wash() {}

    /** Colours from the top line to the bottom line at even distances, over the whole width. */
    public static void band(View view, double top, double bottom, int... stops) {
        int width = view.width();
        int[] argb = view.canvas().pixels().argb();
        int from = Math.max(0, (int) top);
        int to = Math.min(view.height(), (int) Math.ceil(bottom));
        for (int y = from; y < to; y++) {
            int colour = OPAQUE | at(stops, (y + 0.5 - top) / (bottom - top));
            Arrays.fill(argb, y * width, (y + 1) * width, colour);
        }
    }

    /** A colour of a gradient, from the first stop at 0 to the last one at 1. */
    public static int at(int[] stops, double part) {
        double place = Math.clamp(part, 0, 1) * (stops.length - 1);
        int stop = Math.min((int) place, stops.length - 2);
        return stops.length == 1 ? stops[0] : Rgb.mix(stops[stop], stops[stop + 1], place - stop);
    }

    /** Everything under a line that is given for each column, down to the bottom; the colours begin at the top line. */
    public static void below(View view, float[] line, double bottom, int... stops) {
        float top = Float.MAX_VALUE;
        for (float y : line) {
            top = Math.min(top, y);
        }
        int from = Math.max(0, (int) top);
        int to = Math.min(view.height(), (int) Math.ceil(bottom));
        for (int y = from; y < to; y++) {
            row(view, line, y, OPAQUE | at(stops, (y - top) / (bottom - top)));
        }
        Rows.stopIfInterrupted();
    }

    private static void row(View view, float[] line, int y, int colour) {
        int[] argb = view.canvas().pixels().argb();
        int start = y * line.length;
        for (int x = 0; x < line.length; x++) {
            float cover = y + 1 - line[x];
            if (cover >= 1) {
                argb[start + x] = colour;
            } else if (cover > 0) {
                argb[start + x] = blend(argb[start + x], colour, (int) (cover * 256));
            }
        }
    }

    /** Light around a point, which fades towards the radius. */
    public static void glow(View view, double x, double y, double radius, int rgb, double strength) {
        halo(view, x, y, radius, radius, rgb, strength);
    }

    /** The same with a radius of its own across and down. */
    public static void halo(View view, double x, double y, double across, double down, int rgb, double strength) {
        int from = (int) Math.clamp(y - down, 0, view.height());
        int to = (int) Math.clamp(y + down + 1, 0, view.height());
        for (int row = from; row < to; row++) {
            double distance = (row + 0.5 - y) / down;
            glowRow(view, row, x, across, distance * distance, rgb, strength);
        }
        Rows.stopIfInterrupted();
    }

    private static void glowRow(View view, int row, double x, double across, double used, int rgb, double strength) {
        double half = used < 1 ? across * Math.sqrt(1 - used) : 0;
        int from = (int) Math.clamp(x - half, 0, view.width());
        int to = (int) Math.clamp(x + half + 1, 0, view.width());
        int[] argb = view.canvas().pixels().argb();
        for (int column = from; column < to; column++) {
            double distance = (column + 0.5 - x) / across;
            double light = Math.max(0, 1 - used - distance * distance);
            int at = row * view.width() + column;
            argb[at] = blend(argb[at], OPAQUE | rgb, (int) (light * light * strength * 256));
        }
    }

    /** Darkens or colours towards the edges, as old lenses do. */
    public static void vignette(View view, int rgb, double strength) {
        double middleX = view.width() / 2.0;
        double middleY = view.height() / 2.0;
        int[] argb = view.canvas().pixels().argb();
        Rows.each(view.height(), y -> {
            double down = (y - middleY) / middleY;
            for (int x = 0; x < view.width(); x++) {
                double across = (x - middleX) / middleX;
                double distance = Math.max(0, (across * across + down * down) / 2 - 0.15);
                int at = y * view.width() + x;
                argb[at] = blend(argb[at], OPAQUE | rgb, (int) (distance * strength * 256));
            }
        });
    }

    /** Both opaque; the cover is of 256. */
    private static int blend(int under, int over, int cover) {
        int rest = 256 - cover;
        int redBlue = ((under & 0xff00ff) * rest + (over & 0xff00ff) * cover) >>> 8 & 0xff00ff;
        int green = ((under >> 8 & 0xff) * rest + (over >> 8 & 0xff) * cover) & 0xff00;
        return OPAQUE | redBlue | green;
    }
}
