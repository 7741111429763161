package dev.gesso.core.image;

/** Bytes cannot be read as the image they seem to be; the flaw says why. */
public final class UnreadableImageException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    public UnreadableImageException(Flaw flaw) {
        super(flaw.problem());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    public static UnreadableImageException damaged(String problem) {
        return new UnreadableImageException(Flaw.damaged(problem));
    }

    public static UnreadableImageException truncated() {
        return new UnreadableImageException(Flaw.truncated());
    }

    public static UnreadableImageException tooLarge(String problem) {
        return new UnreadableImageException(Flaw.tooLarge(problem));
    }
}
