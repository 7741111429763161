package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.Facts;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Clothes, in 24-bit sRGB. What is empty is taken from the drawing or from the skin.
 *
 * @param top over the chest and the arms; else the drawing's own go on
 * @param legs trousers or stockings; else bare
 * @param hem what hangs over the legs; else the top goes on
 * @param hands gloves, or a skin that no person has
 * @param bareArms whether sleeves are short
 */
record Outfit(
        Cut cut, OptionalInt top, OptionalInt legs, OptionalInt hem, int shoes, OptionalInt hands, boolean bareArms) {

    private static final int JEANS = 0x4a5a78;
    private static final int LEATHER = 0x3b3230;

    static Outfit of(Facts facts) {
        boolean unsaid = facts.text("legs").isEmpty();
        return new Outfit(
                facts.constant("cut", Cut.TROUSERS),
                facts.colour("top"),
                unsaid ? OptionalInt.of(JEANS) : facts.colour("legs"),
                facts.colour("hem"),
                facts.colour("shoes").orElse(LEATHER),
                facts.colour("hands"),
                facts.text("sleeves").equals(Optional.of("short")));
    }

    Outfit with(Cut other, int topColour, int legColour, boolean shortSleeves) {
        OptionalInt top = OptionalInt.of(topColour);
        return new Outfit(other, top, OptionalInt.of(legColour), top, shoes, hands, shortSleeves);
    }

    Outfit withShoes(int colour) {
        return new Outfit(cut, top, legs, hem, colour, hands, bareArms);
    }
}
