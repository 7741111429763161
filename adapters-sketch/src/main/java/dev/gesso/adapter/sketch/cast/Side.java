package dev.gesso.adapter.sketch.cast;

/** Where a drawing looks. */
enum Side {
    LEFT,
    FRONT,
    RIGHT
}
