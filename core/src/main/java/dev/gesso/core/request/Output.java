package dev.gesso.core.request;

import java.util.OptionalInt;

/**
 * What the finished pictures shall be.
 *
 * @param count how many pictures, at least 1
 * @param compression level from 0 to 100 for formats that have one, 100 being the best picture; empty where left out
 */
public record Output(
        int count,
        RequestedSize size,
        Quality quality,
        OutputFormat format,
        OptionalInt compression,
        Background background,
        Moderation moderation) {}
