package dev.gesso.core.archive;

/** What became of a flaw. */
public enum Mending {
    /** Nobody could have asked for it; it is gone. */
    DELETED,
    /** The picture is whole again. */
    RESTORED,
    /** What is left of the picture lies apart, where a person can look at it; the store shows it no longer. */
    SET_ASIDE,
    /** There was nothing to mend any more. */
    GONE
}
