package dev.gesso.adapter.sketch.figure.complexion;

import dev.gesso.adapter.sketch.raster.Chance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Skin and hair that go together. */
public record Complexion(Skin skin, Hair hair) implements IntUnaryOperator {

    private static final Pattern FAIR_HAIR = Pattern.compile("1f9b0|1f471");

    private static final List<Complexion> PEOPLE = List.of(
            new Complexion(Skin.LIGHT, Hair.BROWN),
            new Complexion(Skin.LIGHT, Hair.BLOND),
            new Complexion(Skin.LIGHT, Hair.RED),
            new Complexion(Skin.LIGHT, Hair.BLACK),
            new Complexion(Skin.MEDIUM_LIGHT, Hair.BROWN),
            new Complexion(Skin.MEDIUM_LIGHT, Hair.BLACK),
            new Complexion(Skin.MEDIUM_LIGHT, Hair.LIGHT_BROWN),
            new Complexion(Skin.MEDIUM, Hair.BLACK),
            new Complexion(Skin.MEDIUM, Hair.BROWN),
            new Complexion(Skin.MEDIUM_DARK, Hair.BLACK),
            new Complexion(Skin.MEDIUM_DARK, Hair.BLACK),
            new Complexion(Skin.DARK, Hair.BLACK),
            new Complexion(Skin.DARK, Hair.BLACK));

    private static final Map<String, Skin> SKINS = Map.of(
            "light-skin", Skin.LIGHT,
            "pale", Skin.LIGHT,
            "fair-skin", Skin.LIGHT,
            "medium-light-skin", Skin.MEDIUM_LIGHT,
            "medium-skin", Skin.MEDIUM,
            "medium-dark-skin", Skin.MEDIUM_DARK,
            "brown-skin", Skin.MEDIUM_DARK,
            "dark-skin", Skin.DARK);

    private static final Map<String, Hair> HAIRS = Map.ofEntries(
            Map.entry("black-hair", Hair.BLACK),
            Map.entry("dark-hair", Hair.BLACK),
            Map.entry("brown-hair", Hair.BROWN),
            Map.entry("blond", Hair.BLOND),
            Map.entry("blond-hair", Hair.BLOND),
            Map.entry("red-hair", Hair.RED),
            Map.entry("gray-hair", Hair.GRAY),
            Map.entry("white-hair", Hair.WHITE),
            Map.entry("blue-hair", Hair.BLUE),
            Map.entry("pink-hair", Hair.PINK),
            Map.entry("green-hair", Hair.GREEN),
            Map.entry("purple-hair", Hair.PURPLE));

    /** Anyone, but for what the traits say. */
    public static Complexion of(String id, Set<String> traits, Chance chance) {
        // Drawings with red or blond hair come first in the list.
        Complexion anyone = PEOPLE.get(chance.below(FAIR_HAIR.matcher(id).find() ? 3 : PEOPLE.size()));
        Skin skin = traits.stream()
                .sorted()
                .filter(SKINS::containsKey)
                .map(SKINS::get)
                .findFirst()
                .orElse(anyone.skin());
        Hair hair = traits.stream()
                .sorted()
                .filter(HAIRS::containsKey)
                .map(HAIRS::get)
                .findFirst()
                .orElse(anyone.hair());
        return new Complexion(skin, hair);
    }

    @Override
    public int applyAsInt(int rgb) {
        int hairy = hair.applyAsInt(rgb);
        return hairy == rgb ? skin.applyAsInt(rgb) : hairy;
    }
}
