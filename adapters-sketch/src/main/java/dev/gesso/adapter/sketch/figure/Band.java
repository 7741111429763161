package dev.gesso.adapter.sketch.figure;

/** A stripe of clothes, from a share of the way between side and middle to another. */
record Band(double from, double to, int rgb) {}
