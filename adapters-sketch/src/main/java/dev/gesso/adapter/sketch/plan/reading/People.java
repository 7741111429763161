package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Pictures;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.reading.mention.Shade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is told of a person, and of nothing else, once all of the prompt has been read. */
final class People {

    private static final Map<String, String> SKIN =
            Map.of("black", "dark-skin", "brown", "medium-skin", "white", "light-skin");
    private static final Set<String> PLAIN = Set.of("1f9d1", "1f468", "1f469");
    private static final Map<String, String> HAIR = Map.of(
            "red-hair", "-200d-1f9b0",
            "curly-hair", "-200d-1f9b1",
            "bald", "-200d-1f9b2",
            "white-hair", "-200d-1f9b3");
    private static final Map<String, String> OLD = Map.of("1f9d1", "1f9d3", "1f468", "1f474", "1f469", "1f475");

    private final Pictures pictures;

    People(Pictures pictures) {
        this.pictures = pictures;
    }

    void settle(Mention mention) {
        if (!pictures.isPerson(mention.picture())) {
            return;
        }
        skin(mention);
        gender(mention).ifPresent(mention::draw);
        plain(mention).filter(pictures::exists).ifPresent(mention::draw);
    }

    /** A black woman is not painted black. */
    private static void skin(Mention mention) {
        Optional<String> tone = mention.has("dressed")
                ? Optional.empty()
                : mention.colour().map(Shade::name).map(SKIN::get);
        tone.ifPresent(trait -> {
            mention.trait(trait);
            mention.uncolour();
        });
    }

    private Optional<String> gender(Mention mention) {
        boolean woman = mention.has("woman");
        return woman || mention.has("man") ? pictures.gendered(mention.picture(), woman) : Optional.empty();
    }

    private static Optional<String> plain(Mention mention) {
        String person = mention.picture();
        if (!PLAIN.contains(person)) {
            return Optional.empty();
        }
        Optional<String> old = List.of("elderly", "old").stream()
                .filter(mention::has)
                .findFirst()
                .map(trait -> OLD.get(person));
        return old.or(() -> HAIR.keySet().stream()
                .sorted()
                .filter(mention::has)
                .findFirst()
                .map(trait -> person + HAIR.get(trait)));
    }
}
