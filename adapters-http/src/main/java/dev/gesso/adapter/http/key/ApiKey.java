package dev.gesso.adapter.http.key;

/** A key, which prints as dots. */
public final class ApiKey {

    private static final String DOTS = "•••";

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /**
     * A key as it was given, without spaces around it.
     *
     * @throws IllegalArgumentException where it is empty or cannot stand in a header; the message does not repeat it
     */
    public static ApiKey of(String secret) {
        String stripped = secret.strip();
        if (stripped.isEmpty() || !stripped.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
            throw new IllegalArgumentException("A key is made of letters, digits and signs, without spaces");
        }
        return new ApiKey(stripped);
    }

    /** The key itself, for the one header it goes into. */
    public String reveal() {
        return secret;
    }

    /** A text without the key in it. */
    public String hiddenIn(String text) {
        return text.replace(secret, DOTS);
    }

    @Override
    public String toString() {
        return DOTS;
    }
}
