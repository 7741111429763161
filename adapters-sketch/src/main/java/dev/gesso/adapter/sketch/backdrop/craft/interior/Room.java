package dev.gesso.adapter.sketch.backdrop.craft.interior;

import dev.gesso.adapter.sketch.backdrop.Rgb;
import dev.gesso.adapter.sketch.backdrop.craft.View;
import dev.gesso.adapter.sketch.backdrop.craft.Wash;
import dev.gesso.adapter.sketch.raster.Chance;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Walls and floors of rooms seen from the front. */
public final class Room {

    private Room() {}

    /** A wall down to the floor line, lighter in its middle, with a skirting board. */
    public static void wall(View view, double floor, int rgb) {
        Wash.band(view, 0, floor, view.lit(Rgb.lighter(rgb, 0.1)), view.lit(Rgb.lighter(rgb, 0.22)), view.lit(rgb));
        if (view.air().isNight()) {
            Wash.glow(view, view.width() * 0.5, floor * 0.55, view.units(700), 0xffd190, 0.34);
        }
        double board = view.units(20);
        view.layBox(0, floor - board, view.width(), board, Rgb.lighter(rgb, 0.6));
        view.fillBox(0, floor - board, view.width(), view.units(2.5), Rgb.darker(view.lit(rgb), 0.2), 0.5);
    }

    /** Faint stripes of a wallpaper. */
    public static void stripes(View view, double floor, int rgb) {
        double stripe = view.units(44);
        for (double x = stripe / 2; x < view.width(); x += 2 * stripe) {
            view.fillBox(x, 0, stripe, floor - view.units(20), view.lit(Rgb.lighter(rgb, 0.4)), 0.3);
        }
    }

    /** Panels of wood or paint along the lower part of the wall. */
    public static void panelling(View view, double floor, double height, int rgb) {
        double top = floor - height;
        view.shade(View.box(0, top, view.width(), height), view.lit(Rgb.lighter(rgb, 0.14)), view.lit(rgb));
        view.layBox(0, top - view.units(7), view.width(), view.units(14), Rgb.lighter(rgb, 0.34));
        double panel = view.width() / Math.max(2, StrictMath.rint(view.breadth() / 150));
        for (double x = 0; x < view.width(); x += panel) {
            Path2D frame =
                    new Path2D.Double(View.box(x + panel * 0.14, top + height * 0.2, panel * 0.72, height * 0.56));
            view.line(frame, view.units(3), view.lit(Rgb.darker(rgb, 0.26)), 0.5);
        }
        view.layBox(0, floor - view.units(16), view.width(), view.units(16), Rgb.lighter(rgb, 0.3));
    }

    /** Boards that run towards the eye. */
    public static void planks(View view, double top, int rgb) {
        floor(view, top, rgb);
        int line = view.lit(Rgb.mix(rgb, 0x2e1a10, 0.55));
        int count = (int) Math.max(5, Math.round(view.breadth() / 105));
        for (int i = -count * 2; i <= count * 2; i++) {
            view.line(board(view, top, (i + 0.5) / count), view.units(2), line, 0.38);
        }
        grain(view, top, line);
        edge(view, top);
    }

    private static void grain(View view, double top, int rgb) {
        Chance chance = view.chance();
        Path2D path = new Path2D.Double();
        double middle = view.width() / 2.0;
        for (int i = 0; i < view.breadth() / 9; i++) {
            double depth = chance.between(0, 1);
            double y = top + depth * (view.height() - top);
            double x = chance.between(0, view.width());
            double length = view.units(12 + 60 * depth);
            double lean = (x - middle) / middle * 0.9 * length;
            path.moveTo(x, y);
            path.quadTo(x + lean * 0.5 + view.units(2), y + length * 0.5, x + lean, y + length);
        }
        view.line(path, view.units(1.3), rgb, 0.24);
    }

    /** Square tiles in two colours, like a chessboard that runs towards the eye. */
    public static void tiles(View view, double top, int light, int dark) {
        floor(view, top, light);
        int count = (int) Math.max(4, Math.round(view.breadth() / 125));
        int rows = 7;
        for (int row = 0; row < rows; row++) {
            for (int i = -count * 2; i < count * 2; i++) {
                if ((row + i & 1) == 0) {
                    view.fill(tile(view, top, i / (double) count, 1.0 / count, row, rows), view.lit(dark), 0.55);
                }
            }
        }
        edge(view, top);
    }

    private static Path2D tile(View view, double top, double left, double wide, int row, int rows) {
        double far = (double) row * row / (rows * rows);
        double near = (row + 1.0) * (row + 1) / (rows * rows);
        Path2D tile = new Path2D.Double();
        tile.moveTo(across(view, left, far), top + far * (view.height() - top));
        tile.lineTo(across(view, left + wide, far), top + far * (view.height() - top));
        tile.lineTo(across(view, left + wide, near), top + near * (view.height() - top));
        tile.lineTo(across(view, left, near), top + near * (view.height() - top));
        tile.closePath();
        return tile;
    }

    /** Where a line that runs towards the eye is at a depth from 0 to 1; its place is -1 to 1 at the wall. */
    static double across(View view, double place, double depth) {
        return view.width() / 2.0 + place * view.width() * (0.58 + 0.62 * depth);
    }

    private static Line2D board(View view, double top, double place) {
        return new Line2D.Double(across(view, place, 0), top, across(view, place, 1), view.height());
    }

    /** A plain floor, darker towards the eye. */
    public static void floor(View view, double top, int rgb) {
        Wash.band(
                view,
                top,
                view.height(),
                view.lit(Rgb.lighter(rgb, 0.2)),
                view.lit(rgb),
                view.lit(Rgb.mix(rgb, 0x3a2018, 0.2)));
    }

    /** The shade where wall and floor meet. */
    static void edge(View view, double top) {
        view.brush()
                .setPaint(new GradientPaint(
                        0,
                        (float) top,
                        Rgb.veil(0x20101c, 0.26),
                        0,
                        (float) (top + view.units(34)),
                        new Color(0, true)));
        view.brush().fill(View.box(0, top, view.width(), view.units(34)));
    }

    /** At night, the dusk in the corners; by day, nothing. */
    public static void dusk(View view) {
        if (view.air().isNight()) {
            Wash.vignette(view, 0x1c1436, 0.42);
        }
    }
}
