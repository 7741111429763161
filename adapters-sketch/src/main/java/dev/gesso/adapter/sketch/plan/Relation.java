package dev.gesso.adapter.sketch.plan;

/**
 * How one thing stands to another.
 *
 * @param kind id of a registered relation: {@code holding}, {@code on}, {@code behind}, …
 * @param subject id of the thing that holds, rides, stands
 * @param object id of the thing that is held, ridden, stood on
 */
public record Relation(String kind, int subject, int object) {}
