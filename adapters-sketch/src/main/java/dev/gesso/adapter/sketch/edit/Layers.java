package dev.gesso.adapter.sketch.edit;

import dev.gesso.adapter.sketch.fill.Frame;
import dev.gesso.adapter.sketch.finish.Scaling;
import dev.gesso.adapter.sketch.raster.Pixels;

/** Pictures laid upon each other. */
final class Layers {

    private Layers() {}

    /** The upper picture over the lower, of the same size. */
    static Pixels over(Pixels upper, Pixels lower) {
        Pixels result = lower.copy();
        for (int i = 0; i < result.argb().length; i++) {
            int alpha = upper.argb()[i] >>> 24;
            if (alpha == 255) {
                result.argb()[i] = upper.argb()[i];
            } else if (alpha > 0) {
                result.argb()[i] = mixed(upper.argb()[i], alpha, result.argb()[i]);
            }
        }
        return result;
    }

    private static int mixed(int upper, int alpha, int lower) {
        int below = (lower >>> 24) * (255 - alpha) / 255;
        int sum = alpha + below;
        int red = ((upper >> 16 & 255) * alpha + (lower >> 16 & 255) * below) / sum;
        int green = ((upper >> 8 & 255) * alpha + (lower >> 8 & 255) * below) / sum;
        int blue = ((upper & 255) * alpha + (lower & 255) * below) / sum;
        return sum << 24 | red << 16 | green << 8 | blue;
    }

    /** A picture stretched into a frame of an otherwise empty one. */
    static Pixels framed(Pixels picture, Frame frame, int width, int height) {
        Pixels layer = Pixels.of(width, height);
        Pixels fitted = Scaling.to(picture, frame.width(), frame.height());
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                int column = frame.left() + x;
                int row = frame.top() + y;
                if (column >= 0 && column < width && row >= 0 && row < height) {
                    layer.argb()[row * width + column] = fitted.argb()[y * frame.width() + x];
                }
            }
        }
        return layer;
    }

    /** The picture scaled to cover a size, and cut to it around its middle. */
    static Pixels covering(Pixels picture, int width, int height) {
        double scale = Math.max(width / (double) picture.width(), height / (double) picture.height());
        int scaledWidth = Math.max(width, (int) Math.round(picture.width() * scale));
        int scaledHeight = Math.max(height, (int) Math.round(picture.height() * scale));
        Frame frame = new Frame((width - scaledWidth) / 2, (height - scaledHeight) / 2, scaledWidth, scaledHeight);
        return picture.width() == width && picture.height() == height ? picture : framed(picture, frame, width, height);
    }

    /** As {@link #covering}, for a mask: no value between two pixels comes into being. */
    static Pixels coveringMask(Pixels mask, int width, int height) {
        if (mask.width() == width && mask.height() == height) {
            return mask;
        }
        double scale = Math.max(width / (double) mask.width(), height / (double) mask.height());
        Pixels target = Pixels.of(width, height);
        for (int y = 0; y < height; y++) {
            int row = (int) ((y + 0.5 - height / 2.0) / scale + mask.height() / 2.0);
            int start = Math.clamp(row, 0, mask.height() - 1) * mask.width();
            for (int x = 0; x < width; x++) {
                int column = (int) ((x + 0.5 - width / 2.0) / scale + mask.width() / 2.0);
                target.argb()[y * width + x] = mask.argb()[start + Math.clamp(column, 0, mask.width() - 1)];
            }
        }
        return target;
    }
}
