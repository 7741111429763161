package dev.gesso.adapter.sketch.cast.choice;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Map;
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

    /** Old couples have no drawing of their own. */
    private static final Map<String, List<String>> COUPLES = Map.of(
            "1f46b", List.of("1f475", "1f474"), "1f46c", List.of("1f474", "1f474"), "1f46d", List.of("1f475", "1f475"));

    private Company() {}

    /** Code points of each person; nobody where the drawing is not of a family. */
    public static List<String> members(String id, String subgroup, Set<String> traits, Chance chance) {
        if (COUPLES.containsKey(id) && isOld(traits)) {
            return COUPLES.get(id);
        }
        if (id.equals(FAMILY)) {
            return FAMILIES.get(chance.below(FAMILIES.size()));
        }
        List<String> parts = Stream.of(id.split("-200d-", -1)).toList();
        boolean family = subgroup.equals("family") || subgroup.equals("person-symbol");
        return family && parts.size() > 1 && PERSONS.containsAll(parts) ? parts : List.of();
    }

    private static boolean isOld(Set<String> traits) {
        return traits.contains("elderly") || traits.contains("old");
    }
}
