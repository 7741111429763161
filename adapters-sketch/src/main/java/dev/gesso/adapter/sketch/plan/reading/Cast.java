package dev.gesso.adapter.sketch.plan.reading;

import dev.gesso.adapter.sketch.plan.lexicon.Depiction;
import dev.gesso.adapter.sketch.plan.lexicon.Kind;
import dev.gesso.adapter.sketch.plan.lexicon.Pictures;
import dev.gesso.adapter.sketch.plan.reading.mention.Mention;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All things that the prompt names, each once. */
final class Cast {

    /** Things of one prompt; no picture shows more, and each costs time. */
    private static final int MOST = 40;
    /** Words that may mean an animal named before. */
    private static final Set<String> ANY_ANIMAL =
            Set.of("animal", "creature", "pet", "beast", "critter", "bird", "puppy", "kitten", "pup", "cub");

    private static final Set<String> ANY_PERSON =
            Set.of("man", "woman", "person", "lady", "character", "figure", "guy");

    /** Who has a dog rather than is one, as a robot dog is. */
    private static final Set<String> OWNERS = Set.of("owner", "lady", "walker", "lover", "trainer", "rider", "vet");

    private static final Map<String, Integer> GATHERED = Map.of("family", 4, "couple", 2, "crowd", 6, "lovers", 2);
    private static final String SUIT = "1f935";
    /** How many flowers stand for a field of them. */
    private static final int FIELD = 7;

    private final Pictures pictures;
    private final Focus focus;
    private final List<Mention> mentions = new ArrayList<>();

    Cast(Pictures pictures, Focus focus) {
        this.pictures = pictures;
        this.focus = focus;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /**
     * A noun with what stood before it.
     *
     * @param afterNoun whether the word before was a noun too, and so only told the kind
     * @return the thing; empty where none is to be drawn
     */
    Optional<Mention> name(Unit noun, Modifiers modifiers, boolean afterNoun) {
        Depiction depiction = noun.depiction().orElseThrow();
        if (dresses(depiction, modifiers)) {
            return Optional.empty();
        }
        if (depiction.pictures().isEmpty() || isOwnBody(depiction) || mentions.size() >= MOST) {
            focus.dropClose();
            return Optional.empty();
        }
        Optional<Mention> before = focus.last().filter(last -> afterNoun && last.count() == 1);
        if (before.isPresent()) {
            return before.map(mention -> retold(mention, noun, depiction));
        }
        Optional<Mention> known = known(noun, depiction, modifiers);
        known.ifPresent(modifiers::describe);
        return Optional.of(known.orElseGet(() -> added(noun, modifiers, depiction)))
                .map(this::focused);
    }

    /** A man in a suit is one man, and wears its colour. */
    private boolean dresses(Depiction depiction, Modifiers modifiers) {
        Optional<Mention> person = focus.last().filter(last -> pictures.isPerson(last.picture()));
        boolean worn = focus.awaits(RelationKind.WEARING) || focus.awaits(RelationKind.IN);
        boolean suit = worn && depiction.pictures().equals(List.of(SUIT)) && person.isPresent();
        if (suit) {
            modifiers.colour().ifPresent(person.get()::colour);
            person.get().trait("dressed");
            focus.dropPending();
        }
        return suit;
    }

    /** What was named last was only a word before a place: a castle garden. */
    void withdraw() {
        focus.last().filter(last -> last == mentions.getLast()).ifPresent(last -> {
            mentions.remove(last);
            focus.forget(last);
        });
    }

    /** A sunflower field is full of them. */
    boolean gather() {
        Optional<Mention> plant = focus.last().filter(last -> last.count() == 1 && pictures.isPlant(last.picture()));
        plant.ifPresent(last -> last.count(FIELD, true));
        return plant.isPresent();
    }

    /** "Toys: a ball and a bear" names toys only to say which. */
    void listed() {
        focus.last().filter(last -> last.pictures().size() > 1).ifPresent(last -> withdraw());
    }

    /** What comes with a deed, unless the prompt named it before. */
    void tool(String word, String picture) {
        Mention tool = mentions.stream()
                .filter(mention -> mention.picture().equals(picture))
                .findFirst()
                .orElseGet(() -> {
                    mentions.add(new Mention(word, List.of(picture)));
                    return mentions.getLast();
                });
        focus.name(tool);
    }

    private Mention focused(Mention mention) {
        focus.name(mention);
        return mention;
    }

    private Mention retold(Mention mention, Unit noun, Depiction depiction) {
        boolean woman =
                pictures.isPerson(mention.picture()) && mention.picture().startsWith("1f469");
        String before = mention.picture();
        boolean role = pictures.isAlive(before)
                && !pictures.isPerson(before)
                && pictures.isPerson(depiction.pictures().getFirst());
        if (!pictures.isPerson(before) && GATHERED.containsKey(noun.text())) {
            mention.count(GATHERED.get(noun.text()), true);
            mention.trait(noun.text());
            return mention;
        }
        mention.turnOutAs(
                noun.text(), role && !OWNERS.contains(noun.text()) ? mention.pictures() : depiction.pictures());
        depiction.traits().forEach(mention::trait);
        if (woman) {
            mention.trait("woman");
        }
        if (noun.plural()) {
            new Modifiers().applyTo(mention, noun, depiction);
        }
        return mention;
    }

    private Mention added(Unit noun, Modifiers modifiers, Depiction depiction) {
        Mention mention = new Mention(noun.text(), depiction.pictures());
        modifiers.applyTo(mention, noun, depiction);
        mentions.add(mention);
        return mention;
    }

    /** Eyes and paws are drawn only where nobody is there to have them. */
    private boolean isOwnBody(Depiction depiction) {
        boolean body = pictures.isBodyPart(depiction.pictures().getFirst());
        return body && mentions.stream().anyMatch(focus::isAlive);
    }

    /** The thing that was named before, if this is the same again. */
    private Optional<Mention> known(Unit noun, Depiction depiction, Modifiers modifiers) {
        if (modifiers.isNew()) {
            return Optional.empty();
        }
        Optional<Mention> same = mentions.reversed().stream()
                .filter(mention -> mention.pictures().equals(depiction.pictures()))
                .filter(mention -> modifiers.colour().isEmpty()
                        || mention.colour().isEmpty()
                        || mention.colour().equals(modifiers.colour()))
                .findFirst();
        return same.or(() -> modifiers.isDefinite() ? byKind(noun) : Optional.empty());
    }

    /** "The animal" is the otter of the sentence before. */
    private Optional<Mention> byKind(Unit noun) {
        return mentions.reversed().stream()
                .filter(mention -> (ANY_ANIMAL.contains(noun.text()) && pictures.isAnimal(mention.picture()))
                        || (ANY_PERSON.contains(noun.text()) && pictures.isPerson(mention.picture())))
                .findFirst();
    }

    /** What holds of people only, once everything has been told of them. */
    void settle() {
        mentions.forEach(new People(pictures)::settle);
    }

    void pronoun(Kind kind) {
        List<Mention> meant = meant(kind);
        if (kind == Kind.SHE || kind == Kind.HE) {
            meant.forEach(mention -> mention.trait(kind == Kind.SHE ? "woman" : "man"));
        }
        if (!meant.isEmpty() && focus.awaited().isPresent()) {
            focus.name(meant.getFirst());
        } else if (!meant.isEmpty()) {
            focus.turnTo(meant);
        }
    }

    private List<Mention> meant(Kind kind) {
        if (kind == Kind.SHE || kind == Kind.HE) {
            return mentions.reversed().stream()
                    .filter(focus::isAlive)
                    .sorted((one, other) -> Boolean.compare(isPerson(other), isPerson(one)))
                    .limit(1)
                    .toList();
        }
        if (focus.awaited().isPresent()) {
            return mentions.reversed().stream()
                    .filter(mention -> !focus.isRelating(mention))
                    .findFirst()
                    .or(() -> mentions.stream().findFirst())
                    .stream()
                    .toList();
        }
        List<Mention> topic = focus.topic().isEmpty() ? focus.group() : focus.topic();
        return topic.isEmpty() && !mentions.isEmpty() ? List.of(mentions.getFirst()) : topic;
    }

    private boolean isPerson(Mention mention) {
        return pictures.isPerson(mention.picture());
    }
}
