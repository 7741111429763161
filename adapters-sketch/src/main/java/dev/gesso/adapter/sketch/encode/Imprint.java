package dev.gesso.adapter.sketch.encode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What a file says about how it came to be, besides the picture.
 *
 * @param software who drew it
 * @param description the prompt
 * @param entries further facts by name; names are letters of the Latin alphabet
 */
public record Imprint(String software, String description, SequencedMap<String, String> entries) {

    public Imprint {
        software = legible(software);
        description = legible(description);
        SequencedMap<String, String> copy = new LinkedHashMap<>();
        entries.forEach((name, text) -> copy.put(name, legible(text)));
        entries = Collections.unmodifiableSequencedMap(copy);
    }

    public static Imprint of(String software, String description) {
        return new Imprint(software, description, new LinkedHashMap<>());
    }

    /** A copy whose texts have at most so many characters each. */
    Imprint shortened(int most) {
        SequencedMap<String, String> copy = new LinkedHashMap<>();
        entries.forEach((name, text) -> copy.put(name, cut(text, most)));
        return new Imprint(software, cut(description, most), copy);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Leaves out what neither PNG nor XML can hold: control characters and halves of surrogate pairs. */
    private static String legible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.SURROGATE && (point & 0xfffe) != 0xfffe)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
