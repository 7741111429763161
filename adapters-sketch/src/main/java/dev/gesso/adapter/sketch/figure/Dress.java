package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a drawing becomes a whole person: one line of {@code outfits.txt}.
 *
 * @param hasArms whether arms are to be added
 * @param side where the shoulders begin on the left, where the drawing's lower edge does not show it
 * @param chest stripes of the clothes, where the drawing's lower edge does not show them
 * @param face another drawing for the face
 * @param hat a drawing that is worn
 */
record Dress(
        Extent body,
        Outfit outfit,
        Build build,
        boolean hasArms,
        OptionalDouble side,
        List<Band> chest,
        Optional<String> face,
        Optional<String> hat) {

    /** How much of a body a drawing shows. */
    enum Extent {
        HEAD,
        BUST,
        DRAWN
    }

    static Dress of(Facts facts, ArtSet set) {
        Extent body = facts.constant("body", Extent.DRAWN);
        return new Dress(
                set == ArtSet.FLAT ? facts.constant("flat", body) : body,
                Outfit.of(facts),
                facts.constant("build", Build.GROWN),
                !facts.text("arms").equals(Optional.of("none")),
                facts.number("side"),
                facts.text("chest").map(Dress::bands).orElse(List.of()),
                facts.text("face"),
                facts.text("hat"));
    }

    /** Colours from the side to the middle, each with the share where it begins: {@code f1f2f4@0,81d4fa@.7}. */
    private static List<Band> bands(String value) {
        List<Band> bands = new ArrayList<>();
        double end = 1;
        for (String stripe : List.of(value.split(",", -1)).reversed()) {
            String[] parts = stripe.split("@", -1);
            double start = Double.parseDouble(parts[1]);
            bands.addFirst(new Band(start, end, Integer.parseInt(parts[0], 16)));
            end = start;
        }
        return List.copyOf(bands);
    }

    Dress withOutfit(Outfit other) {
        return new Dress(body, other, build, hasArms, side, chest, face, hat);
    }

    Dress withBuild(Build other) {
        return new Dress(body, outfit, other, hasArms, side, chest, face, hat);
    }
}
