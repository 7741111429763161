package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a drawing stands for; one line of {@code characters.txt}.
 *
 * @param size of the larger side against a grown person
 * @param looks to which side the drawing looks
 * @param rim where the front of its opening begins, in shares of its height
 */
record Role(double size, Nature nature, Place place, Side looks, Optional<Opening> opening, OptionalDouble rim) {

    /** Much wider things than this count by their width. */
    private static final double WIDE = 1.25;

    static final Role ANYTHING =
            new Role(0.42, Nature.OBJECT, Place.GROUND, Side.FRONT, Optional.empty(), OptionalDouble.empty());

    /** The same with one fact of its line changed. */
    Role with(String name, String value) {
        return switch (name) {
            case "size" -> new Role(Double.parseDouble(value), nature, place, looks, opening, rim);
            case "nature" -> new Role(size, Nature.valueOf(constant(value)), place, looks, opening, rim);
            case "place" -> new Role(size, nature, Place.valueOf(constant(value)), looks, opening, rim);
            case "looks" -> new Role(size, nature, place, Side.valueOf(constant(value)), opening, rim);
            case "opening" -> withOpening(value.split(",", -1));
            default -> throw new IllegalStateException("characters.txt knows no " + name);
        };
    }

    private Role withOpening(String[] shares) {
        double left = Double.parseDouble(shares[0]);
        double right = Double.parseDouble(shares[1]);
        double floor = Double.parseDouble(shares[2]);
        boolean inside = shares.length == 4;
        OptionalDouble front = inside ? OptionalDouble.of(Double.parseDouble(shares[3])) : OptionalDouble.empty();
        return new Role(size, nature, place, looks, Optional.of(new Opening(left, right, floor, inside)), front);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    Stature stature(double aspect) {
        return new Stature(aspect, aspect > WIDE ? size * WIDE / aspect : size, place);
    }
}
