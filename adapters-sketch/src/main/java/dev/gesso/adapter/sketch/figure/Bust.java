package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Rgb;
import dev.gesso.adapter.sketch.raster.Pixels;
import java.util.ArrayList;
import java.util.List;

/**
 * What a drawing of head and shoulders shows of the clothes along its lower edge. Only the left half is read: tools are
 * held on the right.
 */
record Bust(Drawing drawing) {

    static final double EDGE = 121;

    /** Alpha from which a pixel is cloth or skin: rims are softer. */
    private static final int OPAQUE = 200;
    /** Colours nearer than this are one garment in light and shade. */
    private static final int SAME = 26;

    /** Stripes from the side of the chest to its middle. */
    List<Band> chest(double side) {
        List<Band> bands = new ArrayList<>();
        int start = (int) side;
        for (int x = start + 1; x <= 64; x++) {
            if (x == 64 || Rgb.apart(colour(x), colour(start)) > SAME) {
                if (x - start >= 3) {
                    bands.add(new Band((start - side) / (64 - side), 1, colour((start + x) / 2)));
                }
                start = x;
            }
        }
        return ended(bands);
    }

    /** Each stripe reaches to where the next one begins. */
    private static List<Band> ended(List<Band> open) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Band band = open.get(i);
            double from = i == 0 ? 0 : band.from();
            double to = i + 1 < open.size() ? open.get(i + 1).from() : 1;
            bands.add(new Band(from, to, band.rgb()));
        }
        return bands;
    }

    int sleeve() {
        return colour(26);
    }

    /** Where the shoulders end on the left. */
    double side() {
        for (int x = 0; x < 64; x++) {
            if (pixel(x) >>> 24 > OPAQUE) {
                return x;
            }
        }
        return 34;
    }

    private int colour(int x) {
        int at = x;
        while (at < 64 && pixel(at) >>> 24 <= OPAQUE) {
            at++;
        }
        return pixel(at) & 0xffffff;
    }

    private int pixel(int x) {
        Pixels glance = drawing.glance();
        int row = (int) Math.min(EDGE, drawing.box().bottom() * Drawing.GLANCE - 3);
        return glance.argb()[row * glance.width() + x];
    }
}
