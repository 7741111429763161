package dev.gesso.adapter.sketch.beast;

import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Eyes;
import dev.gesso.adapter.sketch.art.FactSheet;
import dev.gesso.adapter.sketch.art.Facts;
import dev.gesso.adapter.sketch.art.Recolouring;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import java.util.Optional;
import java.util.function.Function;

/** Builds animals. Safe for many threads. */
public final class Beasts {

    private static final double HEAD = 60;

    private final FactSheet sheet = FactSheet.beside(Beasts.class, "beasts.txt");

    /**
     * The whole animal of a drawing; empty where the drawing itself shows it as it is wanted.
     *
     * @param drawings finds drawings by their code points
     */
    public Optional<Beast> build(String id, Thing thing, Function<String, Optional<Drawing>> drawings) {
        Facts facts = sheet.of(id);
        if (facts.values().isEmpty()) {
            return Optional.empty();
        }
        Species species = Species.of(facts).marked(thing.traits());
        if (species.face().isPresent() && showsAlready(facts, thing)) {
            return Optional.empty();
        }
        return drawings.apply(species.face().orElse(id))
                .filter(face -> facts.constant("only", face.set()) == face.set())
                .map(face -> built(species, face, thing));
    }

    private static boolean showsAlready(Facts facts, Thing thing) {
        Pose shown = facts.constant("drawn", Pose.STANDING);
        boolean posture = thing.pose() == Pose.ANY || thing.pose() == Pose.STANDING || thing.pose() == shown;
        return posture && Pattern.asked(thing.traits()).isEmpty();
    }

    private static Beast built(Species species, Drawing drawing, Thing thing) {
        Drawing tinted = species.tint().isPresent()
                ? drawing.withColours(Recolouring.of(drawing, species.tint().getAsInt()))
                : drawing;
        Optional<Recolouring> dye = thing.colour().map(Colour::rgb).map(rgb -> Recolouring.of(tinted, rgb));
        Drawing dyed = dye.map(tinted::withColours).orElse(tinted);
        Species coloured = dye.map(species::dyed).orElse(species);
        double young = thing.traits().contains("baby") ? 1.18 : 1;
        Optional<Eyes> closed =
                thing.pose() == Pose.SLEEPING && !species.profile() ? Eyes.of(drawing) : Optional.empty();
        Face face = new Face(dyed, species.profile(), HEAD * species.head() * young, closed);
        return new Beast(carriage(coloured, face, thing.pose()), face, standing(coloured, face));
    }

    private static Carriage carriage(Species species, Face face, Pose asked) {
        Pose pose = asked == Pose.ANY ? species.usual() : asked;
        if (species.physique() == Physique.BIRD) {
            return new OnTwoLegs(species, face, pose);
        }
        return switch (pose) {
            case ANY, STANDING -> new OnFourLegs(species, face, Gait.STANDING);
            case SITTING -> new Sitting(species, face);
            case RUNNING -> new OnFourLegs(species, face, Gait.RUNNING);
            case JUMPING, FLYING -> new OnFourLegs(species, face, Gait.JUMPING);
            case LYING -> new Lying(species, face, false);
            case SLEEPING -> new Lying(species, face, true);
        };
    }

    /** The size in the characters' list is that of the larger side of the animal as it usually is. */
    private static double standing(Species species, Face face) {
        return species.physique().legs() + species.physique().depth() * 0.4 + face.height();
    }
}
