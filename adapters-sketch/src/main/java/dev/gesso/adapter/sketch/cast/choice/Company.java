package dev.gesso.adapter.sketch.cast.choice;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who belongs to a family: its drawings are signs, and are drawn as persons instead. */
public final class Company {

    private static final String FAMILY = "1f46a";
    private static final Set<String> PERSONS = Set.of("1f468", "1f469", "1f466", "1f467", "1f9d1", "1f9d2");
    private static final List<List<String>> FAMILIES = List.of(
            List.of("1f468", "1f467", "1f469"),
            List.of("1f469", "1f466", "1f468"),
            List.of("1f469", "1f466", "1f467", "1f468"));

    private Company() {}

    /** Code points of each person; nobody where the drawing is not of a family. */
    public static List<String> members(String id, String subgroup, Chance chance) {
        if (id.equals(FAMILY)) {
            return FAMILIES.get(chance.below(FAMILIES.size()));
        }
        List<String> parts = Stream.of(id.split("-200d-", -1)).toList();
        boolean family = subgroup.equals("family") || subgroup.equals("person-symbol");
        return family && parts.size() > 1 && PERSONS.containsAll(parts) ? parts : List.of();
    }
}
