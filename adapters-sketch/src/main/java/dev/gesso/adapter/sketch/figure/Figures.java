package dev.gesso.adapter.sketch.figure;

import dev.gesso.adapter.sketch.art.ArtSet;
import dev.gesso.adapter.sketch.art.Drawing;
import dev.gesso.adapter.sketch.art.Eyes;
import dev.gesso.adapter.sketch.figure.Dress.Extent;
import dev.gesso.adapter.sketch.figure.complexion.Complexion;
import dev.gesso.adapter.sketch.figure.complexion.Skin;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import dev.gesso.adapter.sketch.plan.Thing.Pose;
import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Builds people. Safe for many threads. */
public final class Figures {

    private static final List<Integer> SHIRTS =
            List.of(0xe2574c, 0x3f7fc1, 0x2fa39a, 0xf0a431, 0x7a5bb5, 0x5a9e4b, 0xd9679a, 0xf4efe4, 0x4f5d73);
    private static final List<Integer> TROUSERS = List.of(0x3f5f94, 0x4a5a78, 0x5d5348, 0x37414e, 0x7b6a55);
    private static final Set<String> YOUNG = Set.of("baby", "child");
    private static final int BOOTEES = 0xf6f1e6;

    private final Wardrobe wardrobe = new Wardrobe();

    /**
     * The whole person of a drawing; empty where the drawing shows all there is.
     *
     * @param id the drawing's code points
     * @param complexion the skin and hair the person has
     * @param drawings finds drawings by their code points
     */
    public Optional<Figure> build(
            String id,
            String subgroup,
            Complexion complexion,
            Thing thing,
            Chance chance,
            Function<String, Optional<Drawing>> drawings) {
        ArtSet set = drawings.apply(id).map(Drawing::set).orElse(ArtSet.ILLUSTRATED);
        Dress dress = wardrobe.dress(id, subgroup, set);
        if (dress.body() == Extent.DRAWN) {
            return Optional.empty();
        }
        return drawings.apply(dress.face().orElse(id)).map(face -> {
            Head head = new Head(
                    face.withColours(complexion),
                    dress.body() == Extent.HEAD,
                    dress.hat().flatMap(drawings),
                    thing.pose() == Pose.SLEEPING ? Eyes.of(face) : Optional.empty());
            return Figure.of(
                    body(head, worn(dress, thing, chance), complexion.skin(), thing.pose()), turn(thing.pose()));
        });
    }

    private static Body body(Head head, Dress worn, Skin skin, Pose pose) {
        Bust bust = new Bust(head.drawing());
        double side = worn.side().orElseGet(() -> head.alone() ? worn.build().side() : Math.clamp(bust.side(), 10, 44));
        int sleeve = worn.outfit()
                .top()
                .orElseGet(() -> worn.chest().isEmpty()
                        ? bust.sleeve()
                        : worn.chest().getFirst().rgb());
        List<Band> chest = worn.chest().isEmpty() ? chest(worn, bust, sleeve, side) : worn.chest();
        return new Body(head, worn, chest, sleeve, side, skin.face(), posture(pose));
    }

    private static List<Band> chest(Dress worn, Bust bust, int sleeve, double side) {
        boolean plain = worn.outfit().top().isPresent();
        return plain ? Body.solid(sleeve) : bust.chest(worn.hasArms() ? side + 22 : side);
    }

    private static Dress worn(Dress dress, Thing thing, Chance chance) {
        boolean grows = dress.build() == Build.GROWN && thing.traits().stream().anyMatch(YOUNG::contains);
        Dress built = grows ? dress.withBuild(Build.CHILD) : dress;
        boolean free = dress.body() == Extent.HEAD && built.outfit().top().isEmpty();
        return free ? built.withOutfit(casual(built, thing, chance)) : built;
    }

    private static Outfit casual(Dress dress, Thing thing, Chance chance) {
        int shirt = thing.colour().map(Colour::rgb).orElseGet(() -> chosen(SHIRTS, chance));
        if (dress.build() == Build.BABY) {
            return dress.outfit().with(Cut.TROUSERS, shirt, shirt, false).withShoes(BOOTEES);
        }
        boolean shortSleeves = chance.below(2) == 0;
        Cut own = dress.outfit().cut();
        Cut cut = own == Cut.TROUSERS && chance.below(4) == 0 ? Cut.SHORTS : own;
        return dress.outfit().with(cut, shirt, chosen(TROUSERS, chance), shortSleeves);
    }

    private static int chosen(List<Integer> colours, Chance chance) {
        return colours.get(chance.below(colours.size()));
    }

    private static double turn(Pose pose) {
        return switch (pose) {
            case LYING, SLEEPING -> -90;
            case FLYING -> 62;
            case ANY, STANDING, SITTING, RUNNING, JUMPING -> 0;
        };
    }

    private static Posture posture(Pose pose) {
        return switch (pose) {
            case ANY, STANDING, LYING, SLEEPING -> Posture.STANDING;
            case SITTING -> Posture.SITTING;
            case RUNNING -> Posture.RUNNING;
            case JUMPING, FLYING -> Posture.JUMPING;
        };
    }
}
