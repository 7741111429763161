package dev.gesso.core.rule.submission;

import dev.gesso.core.image.Size;
import dev.gesso.core.model.SizeFacts;

/**
 * What would be drawn if sides could be any number: the shape that was asked for, and an area, as near as the limits
 * allow.
 */
record SizeTarget(double width, double height) {

    /** A hundredth more of shape is as bad as a tenth more of area. */
    private static final double WEIGHT_OF_SHAPE = 10;

    static SizeTarget of(SizeFacts.Within facts, Size asked) {
        double ratio =
                Math.clamp((double) asked.width() / asked.height(), 1.0 / facts.longestRatio(), facts.longestRatio());
        double area = Math.clamp((double) asked.pixels(), (double) facts.fewestPixels(), (double) facts.mostPixels());
        double width = Math.sqrt(area * ratio);
        double height = Math.sqrt(area / ratio);
        double shrunk = Math.min(1, facts.longestEdge() / Math.max(width, height));
        return new SizeTarget(width * shrunk, height * shrunk);
    }

    /** The height that gives a width this shape; of all heights it is the one nearest to this. */
    double heightFor(int wide) {
        return wide * height / width;
    }

    /** How far off a size is, in parts of shape and area; grows with each step away from {@link #heightFor}. */
    double distance(Size size) {
        double wider = Math.log(size.width() / width);
        double higher = Math.log(size.height() / height);
        return WEIGHT_OF_SHAPE * Math.abs(wider - higher) + Math.abs(wider + higher);
    }
}
