package dev.gesso.core.archive;

/** What became of a flaw. */
public enum Mending {
    /** Nobody could have asked for it; it is gone. */
    DELETED,
    /** The picture is whole again. */
    RESTORED,
    /** Nobody takes the picture's bytes away any more while it is kept. */
    PROTECTED,
    /** What is left of the picture lies apart, where a person can look at it; the store shows it no longer. */
    SET_ASIDE,
    /** It may not be read or not be changed, and is as it was. */
    LEFT,
    /** There was nothing to mend any more. */
    GONE
}
