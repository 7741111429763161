package dev.gesso.core.request;

/** The frames of an animated picture; the duration of each is in milliseconds. */
public record Animation(int frames, int frameMillis) {}
