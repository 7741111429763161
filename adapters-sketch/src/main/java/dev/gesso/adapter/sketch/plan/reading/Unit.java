package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Depiction;
import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.lexicon.Meaning;
import dev.gesso.adapter.sketch.plan.words.Token;
import java.util.List;
import java.util.Optional;

/**
 * Words that mean something together, or one word that is not understood, or a mark between words.
 *
 * @param plural whether only the singular of its last word is known
 * @param possessive whether something belongs to it: the cat's
 */
record Unit(Token.Kind kind, String text, List<Meaning> meanings, boolean plural, boolean possessive) {

    static final Unit END = new Unit(Token.Kind.STOP, "", List.of(), false, false);

    boolean has(Kind wanted) {
        for (Meaning meaning : meanings) {
            if (meaning.kind() == wanted) {
                return true;
            }
        }
        return false;
    }

    Optional<String> find(Kind wanted) {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == wanted)
                .map(Meaning::value)
                .findFirst();
    }

    String value(Kind wanted) {
        return find(wanted).orElseThrow(() -> new IllegalArgumentException(text + " is no " + wanted));
    }

    boolean is(Token.Kind wanted) {
        return kind == wanted;
    }

    /** Whether it only says more about a noun to come. */
    boolean isModifier() {
        return has(Kind.COLOUR) || has(Kind.SIZE) || has(Kind.TRAIT) || has(Kind.COUNT) || has(Kind.TINT);
    }

    Optional<Depiction> depiction() {
        return find(Kind.NOUN).map(Depiction::parse);
    }
}
