package dev.gesso.adapter.sketch.art;

import dev.gesso.adapter.sketch.raster.Pixels;

/** Finds what of a picture is not transparent: without that nothing would stand on the ground. */
public final class Trim {

    /** Alpha from which a pixel counts: shadows and soft rims reach far beyond what is seen as the thing. */
    private static final int VISIBLE = 24;

    private Trim() {}

    /** The visible part in shares of the picture; all of it where nothing is visible. */
    public static Box of(Pixels picture) {
        int left = picture.width();
        int right = -1;
        int top = picture.height();
        int bottom = -1;
        for (int at = 0; at < picture.argb().length; at++) {
            if (picture.argb()[at] >>> 24 > VISIBLE) {
                left = Math.min(left, at % picture.width());
                right = Math.max(right, at % picture.width());
                top = Math.min(top, at / picture.width());
                bottom = Math.max(bottom, at / picture.width());
            }
        }
        return right < 0 ? new Box(0, 0, 1, 1) : shares(picture, left, top, right + 1 - left, bottom + 1 - top);
    }

    private static Box shares(Pixels picture, int left, int top, int width, int height) {
        double across = picture.width();
        double down = picture.height();
        return new Box(left / across, top / down, width / across, height / down);
    }
}
