package dev.gesso.adapter.sketch.fill;

/** A rectangle of whole pixels. */
public record Frame(int left, int top, int width, int height) {}
