package dev.gesso.adapter.sketch.art;

import java.util.HashMap;
import java.util.Map;

/** On which shelf of a keyboard each drawing lies, by code points: {@code animal-bird}. */
public final class Subgroups {

    private Subgroups() {}

    public static Map<String, String> all() {
        Map<String, String> subgroups = new HashMap<>();
        for (String line : Resources.lines(Subgroups.class, "subgroups.tsv")) {
            int tab = line.indexOf('\t');
            subgroups.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return Map.copyOf(subgroups);
    }
}
