package dev.gesso.adapter.sketch.scene;

import dev.gesso.adapter.sketch.cast.Actor;
import dev.gesso.adapter.sketch.cast.Casting;
import dev.gesso.adapter.sketch.cast.Nature;
import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Stature;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import dev.gesso.adapter.sketch.plan.Colour;
import dev.gesso.adapter.sketch.plan.Thing;
import java.util.List;
import java.util.Optional;

/** Casts blocks for a handful of words, in the colour of the thing or grey. */
public final class Extras implements Casting {

    public static final List<String> WORDS = List.of(
            "girl",
            "man",
            "dog",
            "cat",
            "horse",
            "fish",
            "tree",
            "house",
            "car",
            "skateboard",
            "sofa",
            "table",
            "basket",
            "apple",
            "hat",
            "glasses",
            "scarf",
            "sword",
            "umbrella",
            "book",
            "balloon",
            "moon",
            "pool",
            "boat",
            "rock");

    @Override
    public Actor cast(Thing thing, int copy) {
        return block(thing.word(), thing.colour().map(Colour::rgb).orElse(0x808080));
    }

    private static Extra block(String word, int rgb) {
        return switch (word) {
            case "girl", "man" -> block(Nature.PERSON, 0.5, 1, Place.GROUND, rgb);
            case "dog", "cat" -> block(Nature.ANIMAL, 1.1, 0.55, Place.GROUND, rgb);
            case "horse" -> block(Nature.ANIMAL, 1.2, 0.95, Place.GROUND, rgb);
            case "fish" -> block(Nature.SWIMMER, 1.6, 0.35, Place.SUBMERGED, rgb);
            case "tree" -> block(Nature.PLANT, 0.8, 1.6, Place.BEHIND, rgb);
            case "house" -> block(Nature.BUILDING, 1.1, 1.9, Place.BEHIND, rgb);
            case "car" -> block(Nature.VEHICLE, 1.7, 0.8, Place.GROUND, rgb);
            case "skateboard" -> block(Nature.VEHICLE, 3, 0.16, Place.GROUND, rgb);
            case "sofa" -> block(Nature.FURNITURE, 1.7, 0.6, Place.GROUND, rgb);
            case "table" -> open(1.8, 0.5, new Opening(0.05, 0.95, 0.1, false), rgb);
            case "basket" -> open(1.1, 0.45, new Opening(0.1, 0.9, 0.6, true), rgb);
            case "apple" -> block(Nature.FOOD, 1, 0.2, Place.GROUND, rgb);
            case "hat", "glasses", "scarf" -> block(Nature.CLOTHING, 1.6, 0.2, Place.GROUND, rgb);
            case "sword", "umbrella", "book" -> block(Nature.TOOL, 0.7, 0.35, Place.GROUND, rgb);
            case "balloon" -> block(Nature.OBJECT, 0.8, 0.4, Place.AIR, rgb);
            case "moon" -> block(Nature.LANDSCAPE, 1, 0.4, Place.AIR, rgb);
            case "pool" -> block(Nature.LANDSCAPE, 3, 0.6, Place.LAND, rgb);
            case "boat" -> block(Nature.VEHICLE, 1.4, 0.8, Place.AFLOAT, rgb);
            default -> block(Nature.OBJECT, 1.2, 0.5, Place.GROUND, rgb);
        };
    }

    private static Extra block(Nature nature, double aspect, double height, Place place, int rgb) {
        return new Extra(nature, new Stature(aspect, height, place), Optional.empty(), rgb);
    }

    private static Extra open(double aspect, double height, Opening opening, int rgb) {
        return new Extra(Nature.OBJECT, new Stature(aspect, height, Place.GROUND), Optional.of(opening), rgb);
    }
}
