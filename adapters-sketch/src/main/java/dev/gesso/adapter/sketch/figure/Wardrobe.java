package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.FactSheet;
import java.util.regex.Pattern;

/** What people wear, by their drawings' code points. Safe for many threads. */
final class Wardrobe {

    private static final String JOINER = "-200d-";
    private static final Pattern GENDER = Pattern.compile("-200d-26(40|42)$");

    private final FactSheet outfits = FactSheet.beside(Wardrobe.class, "outfits.txt");

    /** From the general to the exact: the subgroup, the person or the profession, the drawing itself. */
    Dress dress(String id, String subgroup, ArtSet set) {
        String person = GENDER.matcher(id).replaceFirst("");
        int joint = person.lastIndexOf(JOINER);
        // The parts of couples and families are persons, too, but stand for themselves in no drawing.
        boolean several = subgroup.equals("family");
        String kind = several ? id : joint < 0 ? person : person.substring(joint + JOINER.length());
        return Dress.of(outfits.of("[" + subgroup + "]", kind, id), set);
    }
}
