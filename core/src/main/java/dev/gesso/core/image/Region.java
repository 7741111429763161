package dev.gesso.core.image;

/** A rectangle of pixels; left and top count from the upper left corner, from 0. */
public record Region(int left, int top, int width, int height) {}
