package dev.gesso.adapter.sketch.studio;

import dev.gesso.adapter.sketch.backdrop.registry.Backdrops;
import dev.gesso.adapter.sketch.pictogram.catalogue.Pictograms;
import dev.gesso.adapter.sketch.plan.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of everything that is registered to be drawn by code. */
public final class RegisteredWords {

    private static final String OWN = "own:";

    private RegisteredWords() {}

    public static Vocabulary vocabulary() {
        Map<String, String> places = new HashMap<>();
        Backdrops.all().forEach(backdrop -> enter(places, backdrop.id(), backdrop.words(), backdrop.id()));
        Map<String, String> drawings = new HashMap<>();
        Pictograms.all()
                .forEach(pictogram ->
                        enter(drawings, pictogram.id().substring(OWN.length()), pictogram.words(), pictogram.id()));
        return new Vocabulary(places, drawings);
    }

    private static void enter(Map<String, String> words, String name, Set<String> others, String id) {
        words.putIfAbsent(name.replace('-', ' '), id);
        others.forEach(word -> words.putIfAbsent(word, id));
    }
}
