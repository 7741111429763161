package dev.gesso.adapter.sketch.plan.lexicon;

import dev.gesso.adapter.sketch.plan.relation.Passive;
import dev.gesso.adapter.sketch.plan.relation.RelationKind;
import dev.gesso.adapter.sketch.plan.words.Phrasebook;
import dev.gesso.adapter.sketch.plan.words.Phrasebook.Match;
import dev.gesso.adapter.sketch.plan.words.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All phrases that are understood. Immutable once made. */
public final class Lexicon {

    private static final Map<String, Kind> TABLES = Map.ofEntries(
            Map.entry("colours", Kind.COLOUR),
            Map.entry("tints", Kind.TINT),
            Map.entry("sizes", Kind.SIZE),
            Map.entry("counts", Kind.COUNT),
            Map.entry("amounts", Kind.AMOUNT),
            Map.entry("portions", Kind.PORTION),
            Map.entry("holders", Kind.HOLDER),
            Map.entry("traits", Kind.TRAIT),
            Map.entry("poses", Kind.POSE),
            Map.entry("times", Kind.TIME),
            Map.entry("weathers", Kind.WEATHER),
            Map.entry("seasons", Kind.SEASON),
            Map.entry("seasons-by-preposition", Kind.SEASON_BY_PREPOSITION),
            Map.entry("looks", Kind.LOOK),
            Map.entry("layouts", Kind.LAYOUT),
            Map.entry("fillers", Kind.FILLER));
    private static final List<String> NOUNS = List.of("nouns-living", "nouns-household", "nouns-world");

    private final Phrasebook<Meaning> phrases = new Phrasebook<>();
    private final Set<String> backdrops;
    private final Set<String> pictograms;
    private final Pictures pictures;

    /**
     * @param backdrops from phrase to the id of a backdrop that can be painted
     * @param pictograms from phrase to the id of a thing that can be drawn by code
     */
    public Lexicon(Map<String, String> backdrops, Map<String, String> pictograms) {
        this.backdrops = Set.copyOf(backdrops.values());
        this.pictograms = new HashSet<>(pictograms.values());
        pictograms.forEach((phrase, id) -> add(Kind.NOUN, id, List.of(phrase)));
        List<List<String>> labels = Table.rows("labels.tsv.gz");
        pictures = new Pictures(labels);
        Table.phrases("grammar.tsv", (kind, all) -> add(Kind.valueOf(kind), kind, all));
        TABLES.forEach((table, kind) -> Table.phrases(table + ".tsv", (value, all) -> add(kind, value, all)));
        NOUNS.forEach(table -> Table.phrases(table + ".tsv", this::noun));
        places();
        backdrops.forEach(this::backdrop);
        relations();
        labels.forEach(row -> label(row.getFirst(), row.get(2)));
    }

    public Pictures pictures() {
        return pictures;
    }

    public Optional<Match<Meaning>> longest(List<Token> tokens, int from) {
        return phrases.longest(tokens, from);
    }

    private void add(Kind kind, String value, List<String> all) {
        Meaning meaning = new Meaning(kind, value);
        all.forEach(phrase -> phrases.add(phrase, meaning));
    }

    /** The first of the alternatives that can be drawn. */
    private void noun(String alternatives, List<String> nouns) {
        String[] parts = alternatives.split(" ", 2);
        String traits = parts.length > 1 ? " " + parts[1] : "";
        String chosen = Stream.of(parts[0].split("\\|"))
                .filter(id -> !id.startsWith("own:") || pictograms.contains(id))
                .findFirst()
                .orElse(Depiction.NOTHING);
        add(Kind.NOUN, chosen + traits, nouns);
    }

    private void places() {
        Table.phrases("places.tsv", (ids, all) -> place(Kind.PLACE, ids, all));
        Table.phrases("places-by-preposition.tsv", (ids, all) -> place(Kind.PLACE_BY_PREPOSITION, ids, all));
    }

    private void place(Kind kind, String alternatives, List<String> places) {
        Stream.of(alternatives.split("\\|"))
                .filter(backdrops::contains)
                .findFirst()
                .ifPresent(id -> add(kind, id, places));
    }

    /** A backdrop's own word, which is a thing's too, means the place only behind a preposition. */
    private void backdrop(String phrase, String id) {
        List<Meaning> known = phrases.values(phrase);
        boolean place = known.stream()
                .anyMatch(meaning -> meaning.kind() == Kind.PLACE || meaning.kind() == Kind.PLACE_BY_PREPOSITION);
        if (!place) {
            add(known.isEmpty() ? Kind.PLACE : Kind.PLACE_BY_PREPOSITION, id, List.of(phrase));
        }
    }

    private void relations() {
        for (RelationKind kind : RelationKind.values()) {
            add(Kind.RELATION, kind.name(), kind.phrases());
        }
        for (Passive passive : Passive.values()) {
            add(Kind.PASSIVE, passive.name(), passive.phrases());
        }
    }

    /** Labels name what the tables of nouns leave open; one that begins with a colour is a coloured thing. */
    private void label(String id, String label) {
        if (!label.isEmpty() && !phrases.knows(label) && !isColoured(label)) {
            add(Kind.NOUN, id, List.of(label));
        }
    }

    private boolean isColoured(String label) {
        String first = label.substring(0, (label + " ").indexOf(' '));
        return phrases.values(first).stream().anyMatch(meaning -> meaning.kind() == Kind.COLOUR);
    }
}
