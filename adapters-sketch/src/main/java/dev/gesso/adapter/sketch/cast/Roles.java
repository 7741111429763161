package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.FactSheet;
import dev.gesso.adapter.sketch.art.Subgroups;
import java.util.Map;

/** What each drawing stands for: {@code characters.txt} over what its subgroup says. Safe for many threads. */
final class Roles {

    private final Map<String, String> subgroups = Subgroups.all();
    private final FactSheet characters = FactSheet.beside(Roles.class, "characters.txt");

    Role of(String id) {
        return Role.of(characters.of("[" + subgroup(id) + "]", id));
    }

    /** Its shelf on keyboards; empty where it is not known. */
    String subgroup(String id) {
        return subgroups.getOrDefault(id, "");
    }
}
