package dev.gesso.adapter.sketch.cast;

import dev.gesso.adapter.sketch.art.Facts;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

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

    /** Of the grown one's size. */
    private static final double YOUNG = 0.72;
    /** Of a person's height, where the table of facts names no size. */
    private static final double USUAL = 0.42;

    static Role of(Facts facts) {
        double[] shares = facts.text("opening").map(Role::shares).orElse(new double[0]);
        return new Role(
                facts.number("size").orElse(USUAL),
                facts.constant("nature", Nature.OBJECT),
                facts.constant("place", Place.GROUND),
                facts.constant("looks", Side.FRONT),
                shares.length < 3 ? Optional.empty() : Optional.of(opening(shares)),
                shares.length < 4 ? OptionalDouble.empty() : OptionalDouble.of(shares[3]));
    }

    private static double[] shares(String text) {
        return Stream.of(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    private static Opening opening(double[] shares) {
        return new Opening(shares[0], shares[1], shares[2], shares.length > 3);
    }

    /** The same, not yet grown. */
    Role young() {
        return new Role(size * YOUNG, nature, place, looks, opening, rim);
    }

    Stature stature(double aspect) {
        return stature(aspect, size, place);
    }

    static Stature stature(double aspect, double size, Place place) {
        return new Stature(aspect, aspect > WIDE ? size * WIDE / aspect : size, place);
    }
}
