package dev.gesso.adapter.sketch.scene;

/** Why a node is where it is. */
public enum Role {
    /** It has a place of its own. */
    FREE,
    HELD,
    WORN,
    /** It sits on another that carries it. */
    RIDER,
    /** It stands on another, or is stuck in it. */
    BORNE,
    /** It is seen above the front of another. */
    CONTAINED
}
