package dev.gesso.core.model;

import java.util.List;

/**
 * The animations that a model draws; durations in milliseconds. Frames are cut from one sheet, so that the more there
 * are the smaller they must be.
 */
public record AnimationFacts(
        int fewestFrames,
        int mostFrames,
        int usualFrames,
        int shortestMillis,
        int longestMillis,
        int usualMillis,
        int stepMillis,
        List<FrameLimit> limits) {

    public AnimationFacts {
        limits = List.copyOf(limits);
    }

    /** Up to so many frames, a square frame's side may have so many pixels. */
    public record FrameLimit(int frames, int longestSide) {}
}
