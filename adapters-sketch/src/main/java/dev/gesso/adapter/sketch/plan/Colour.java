package dev.gesso.adapter.sketch.plan;

/** A colour word of the prompt and the 24-bit sRGB value it stands for. */
public record Colour(String name, int rgb) {}
