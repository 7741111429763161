package dev.gesso.adapter.catalog.json;

import dev.gesso.core.text.Spelling;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** The fields of an object while it is read. Every field must be there; one that may be nothing is null. */
public final class Fields {

    private final Json.Members members;
    private final Place place;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Json.Members members, Place place) {
        this.members = members;
        this.place = place;
    }

    static Fields of(Located located) {
        if (located.value() instanceof Json.Members members) {
            return new Fields(members, located.place());
        }
        located.wrong("an object");
        return new Fields(
                new Json.Members(new LinkedHashMap<>()), located.place().unheard());
    }

    public <T> T get(String name, Shape<T> shape) {
        known.add(name);
        Json value = members.values().get(name);
        Place field = place.member(name);
        if (value == null) {
            field.wrong("is missing");
            return shape.read(new Located(new Json.Nothing(), field.unheard()));
        }
        return shape.read(new Located(value, field));
    }

    /** Whether there is such a field; it counts as known either way. */
    public boolean has(String name) {
        known.add(name);
        return members.values().containsKey(name);
    }

    void refuseOthers() {
        members.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> place.member(name).wrong("is not known" + meant(name)));
    }

    private String meant(String name) {
        return Spelling.nearest(name, known)
                .map(near -> "; did you mean " + near + "?")
                .orElseGet(() -> "; there are " + String.join(", ", known));
    }
}
