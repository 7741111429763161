package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.FactSheet;
import java.util.regex.Pattern;

/** What people wear, by their drawings' code points. Safe for many threads. */
final class Wardrobe {

    private static final String JOINER = "-200d-";
    private static final Pattern GENDER = Pattern.compile("-200d-26(40|42)$");

    private final FactSheet outfits = FactSheet.beside(Wardrobe.class, "outfits.txt");

    /** From the general to the exact: the subgroup, the person or the profession, the drawing itself. */
    Dress dress(String id, String subgroup) {
        String person = GENDER.matcher(id).replaceFirst("");
        int joint = person.lastIndexOf(JOINER);
        String kind = joint < 0 ? person : person.substring(joint + JOINER.length());
        return Dress.of(outfits.of("[" + subgroup + "]", kind, id));
    }
}
