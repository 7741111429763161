package dev.gesso.core.image;

/**
 * Why bytes cannot be read as the image they seem to be.
 *
 * @param problem goes on after the image's name: {@code ends too early}
 */
public record Flaw(Kind kind, String problem) {

    /** What would help: other bytes, the rest of them, or fewer. */
    public enum Kind {
        EMPTY,
        TRUNCATED,
        DAMAGED,
        /** Beyond {@link ImageLimits}; nobody says that it is broken. */
        TOO_LARGE
    }

    public static Flaw empty() {
        return new Flaw(Kind.EMPTY, "is empty");
    }

    public static Flaw truncated() {
        return new Flaw(Kind.TRUNCATED, "ends too early");
    }

    public static Flaw damaged(String problem) {
        return new Flaw(Kind.DAMAGED, problem);
    }

    public static Flaw tooLarge(String problem) {
        return new Flaw(Kind.TOO_LARGE, problem);
    }
}
