package dev.gesso.core.archive;

import dev.gesso.core.image.ImageDigest;
import dev.gesso.core.image.ImageSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** How much of what was asked for in words a manifest says. */
public enum KeptPrompts {
    /** Every word. */
    WHOLE,
    /** {@code sha256:…} of the words: whoever knows a prompt can tell whether it is the same. */
    HASHED,
    /** Nothing. */
    NONE;

    /** What a request calls its words. */
    public static final String PROMPT = "prompt";

    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    public static List<String> words() {
        return Arrays.stream(values()).map(KeptPrompts::word).toList();
    }

    /** The one of that name, which must be one of {@link #words()}. */
    public static KeptPrompts named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameters of a request with as much of its prompt as is to be kept. */
    public SequencedMap<String, String> of(SequencedMap<String, String> parameters) {
        if (this == WHOLE) {
            return parameters;
        }
        SequencedMap<String, String> kept = new LinkedHashMap<>();
        parameters.forEach((name, text) ->
                (name.equals(PROMPT) ? of(text) : Optional.of(text)).ifPresent(said -> kept.put(name, said)));
        return kept;
    }

    /** As much of a prompt as is to be kept. */
    public Optional<String> of(String prompt) {
        return switch (this) {
            case WHOLE -> Optional.of(prompt);
            case HASHED -> Optional.of(hashed(prompt));
            case NONE -> Optional.empty();
        };
    }

    /** Whether a text in a manifest stands for a prompt that was not kept. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** What stands for a prompt where it is hashed. */
    static String hashed(String prompt) {
        byte[] bytes = prompt.getBytes(StandardCharsets.UTF_8);
        return "sha256:" + ImageDigest.of(ImageSource.of(PROMPT, bytes)).sha256();
    }
}
