package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.art.Facts;
import dev.gesso.adapter.sketch.figure.Brushwork;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * What an animal's body is like; one line of {@code beasts.txt}. Colours are 24-bit sRGB.
 *
 * @param face the drawing of its head, where its own drawing shows all of it
 * @param tint what the face is recoloured to
 * @param usual how it is when the prompt does not say
 * @param profile whether the head is seen from its left side
 * @param head how wide the head is, against the usual
 */
record Species(
        Physique physique,
        Tail tail,
        Pattern pattern,
        int coat,
        int belly,
        int legs,
        int paws,
        int marks,
        Optional<String> face,
        OptionalInt tint,
        Pose usual,
        boolean profile,
        double head) {

    static Species of(Facts facts) {
        int coat = facts.colour("coat").orElse(0x9e9e9e);
        int legs = facts.colour("legs").orElse(coat);
        return new Species(
                facts.constant("build", Physique.SLIM),
                facts.constant("tail", Tail.NONE),
                facts.constant("pattern", Pattern.PLAIN),
                coat,
                facts.colour("belly").orElse(coat),
                legs,
                facts.colour("paws").orElse(legs),
                facts.colour("marks").orElse(coat),
                facts.text("face"),
                facts.colour("tint"),
                facts.constant("usual", Pose.STANDING),
                facts.text("profile").isPresent(),
                facts.number("head").orElse(1));
    }

    /** The same animal with the pattern that a prompt asks for. */
    Species marked(Set<String> traits) {
        return Pattern.asked(traits).map(this::with).orElse(this);
    }

    private Species with(Pattern other) {
        int dark = Brushwork.lit(coat, 0.55);
        return new Species(physique, tail, other, coat, belly, legs, paws, dark, face, tint, usual, profile, head);
    }

    /** The same animal in other colours. */
    Species dyed(IntUnaryOperator dye) {
        return new Species(
                physique,
                tail,
                pattern,
                dye.applyAsInt(coat),
                dye.applyAsInt(belly),
                dye.applyAsInt(legs),
                dye.applyAsInt(paws),
                dye.applyAsInt(marks),
                face,
                tint,
                usual,
                profile,
                head);
    }
}
