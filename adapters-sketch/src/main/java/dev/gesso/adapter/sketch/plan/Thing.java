package dev.gesso.adapter.sketch.plan;

import java.util.Optional;
import java.util.Set;

/**
 * One thing to draw.
 *
 * @param id its number in the plan, from 0
 * @param word the words of the prompt that asked for it
 * @param picture id of a pictogram: hexadecimal code points joined by hyphens ({@code 1f9a6}), or {@code own:} and the
 *     name of a procedural one ({@code own:pool}), or {@code photo:} and the index of an input image
 * @param count how many to draw, at least 1
 * @param scale size against its usual size; 1 where the prompt names none
 * @param traits other properties understood: {@code baby}, {@code striped}, …
 */
public record Thing(
        int id,
        String word,
        String picture,
        int count,
        Optional<Colour> colour,
        double scale,
        Pose pose,
        Set<String> traits) {

    public Thing {
        traits = Set.copyOf(traits);
    }

    /** How a body is held. */
    public enum Pose {
        ANY,
        STANDING,
        SITTING,
        LYING,
        RUNNING,
        JUMPING,
        FLYING,
        SLEEPING
    }
}
