package dev.gesso.adapter.http;

/**
 * What became of an attempt to reach an engine without asking it to draw.
 *
 * @param said one line for people
 */
public record Reach(boolean ready, String said) {}
