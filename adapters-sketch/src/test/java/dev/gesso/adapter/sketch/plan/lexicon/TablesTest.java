package dev.gesso.adapter.sketch.plan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TablesTest {

    private static final Pattern BETWEEN_PICTURES = Pattern.compile("[|+]");
    private static final Pattern TRAITS = Pattern.compile(" .*");
    private static final Pictures PICTURES = new Pictures(Table.rows("labels.tsv.gz"));

    @ParameterizedTest
    @ValueSource(strings = {"nouns-living.tsv", "nouns-household.tsv", "nouns-world.tsv"})
    void nounsLeadToPicturesThatExist(String table) {
        Set<String> pictures = new TreeSet<>();
        Table.rows(table)
                .forEach(row -> pictures.addAll(List.of(
                        BETWEEN_PICTURES.split(TRAITS.matcher(row.getFirst()).replaceFirst("")))));

        assertThat(pictures)
                .allMatch(id -> id.equals(Depiction.NOTHING) || id.startsWith("own:") || PICTURES.exists(id));
    }

    @Test
    void noNounIsGivenTwice() {
        List<String> nouns = new ArrayList<>();
        List.of("nouns-living.tsv", "nouns-household.tsv", "nouns-world.tsv")
                .forEach(table -> Table.phrases(table, (pictures, all) -> nouns.addAll(all)));

        assertThat(nouns).doesNotHaveDuplicates().hasSizeGreaterThan(2000);
    }

    @Test
    void knowsSixtyColours() {
        List<String> colours = new ArrayList<>();
        Table.phrases("colours.tsv", (value, all) -> colours.addAll(all));

        assertThat(colours).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"places.tsv", "places-by-preposition.tsv", "traits.tsv", "poses.tsv", "fillers.tsv"})
    void phrasesAreLowerCase(String table) {
        List<String> phrases = new ArrayList<>();
        Table.phrases(table, (value, all) -> phrases.addAll(all));

        assertThat(phrases)
                .isNotEmpty()
                .allMatch(phrase -> phrase.equals(phrase.toLowerCase(Locale.ROOT)) && !phrase.isBlank());
    }
}
