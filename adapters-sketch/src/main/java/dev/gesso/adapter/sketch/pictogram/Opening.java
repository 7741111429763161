package dev.gesso.adapter.sketch.pictogram;

/**
 * Where other things find a place in or on a thing, in shares of its box from the top left.
 *
 * @param floor where their feet are
 * @param inside whether they are seen only above the front, as in a basket; otherwise they stand on top
 */
public record Opening(double left, double right, double floor, boolean inside) {}
