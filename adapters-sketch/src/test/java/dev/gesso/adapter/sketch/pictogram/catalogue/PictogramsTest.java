package dev.gesso.adapter.sketch.pictogram.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.adapter.sketch.pictogram.Opening;
import dev.gesso.adapter.sketch.pictogram.Pictogram;
import dev.gesso.adapter.sketch.pictogram.Stature.Place;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictogramsTest {

    @Test
    void drawsAtLeastEightyFiveThings() {
        assertThat(Pictograms.all()).hasSizeGreaterThanOrEqualTo(85);
    }

    @Test
    void givesEachAnIdOfItsOwn() {
        assertThat(Pictograms.all())
                .extracting(Pictogram::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("own:[a-z-]+"));
    }

    @Test
    void neverUsesAWordForTwoThings() {
        List<String> words =
                Pictograms.all().stream().flatMap(it -> it.words().stream()).toList();
        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]+([ '-][a-z]+)*"));
    }

    @Test
    void findsByIdAndNothingElse() {
        assertThat(Pictograms.find("own:pool")).map(Pictogram::id).contains("own:pool");
        assertThat(Pictograms.find("pool")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void fillsItsBox(Pictogram pictogram) {
        assertThat(Proof.of(pictogram).covered()).isGreaterThan(0.15);
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsToItsBox(Pictogram pictogram) {
        assertThat(Proof.of(pictogram).spilt()).isLessThan(0.02);
    }

    @ParameterizedTest
    @MethodSource("standing")
    void standsOnTheBottomOfItsBox(Pictogram pictogram) {
        assertThat(Proof.of(pictogram).raised()).isBetween(-0.02, 0.04);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameEveryTime(Pictogram pictogram) {
        assertThat(Proof.of(pictogram).pixels().argb())
                .isEqualTo(Proof.of(pictogram).pixels().argb());
    }

    @Test
    void drawsNoTwoThingsAlike() {
        assertThat(Pictograms.all().stream()
                        .map(it -> Arrays.hashCode(Proof.of(it).pixels().argb())))
                .doesNotHaveDuplicates();
    }

    /** A mouse is a fortieth of a person, a tower nearly four; nothing is a line. */
    @ParameterizedTest
    @MethodSource("all")
    void hasTheStatureOfSomethingThatCanBeDrawn(Pictogram pictogram) {
        assertThat(pictogram.stature().height()).isBetween(0.025, 4.0);
        assertThat(pictogram.stature().aspect()).isBetween(0.1, 6.0);
    }

    @ParameterizedTest
    @MethodSource("colourable")
    void showsTheColourAskedFor(Pictogram pictogram) {
        assertThat(Proof.in(0x7b1fa2, pictogram).differsFrom(Proof.of(pictogram)))
                .isGreaterThan(0.08);
    }

    @ParameterizedTest
    @MethodSource("open")
    void opensWithinItsBox(Pictogram pictogram) {
        Opening opening = pictogram.opening().orElseThrow();
        assertThat(opening.left()).isBetween(0.0, opening.right());
        assertThat(opening.right()).isBetween(opening.left() + 0.1, 1.0);
        assertThat(opening.floor()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @MethodSource("open")
    void hasAFrontOnlyWhereThingsLieInside(Pictogram pictogram) {
        boolean inside = pictogram.opening().orElseThrow().inside();
        assertThat(Proof.ofFront(pictogram).covered() > 0).isEqualTo(inside);
    }

    @ParameterizedTest
    @MethodSource("all")
    void paintsItsFrontOverItself(Pictogram pictogram) {
        assertThat(Proof.ofFront(pictogram).liesWithin(Proof.of(pictogram))).isTrue();
    }

    static Stream<Named<Pictogram>> all() {
        return these(it -> true);
    }

    static Stream<Named<Pictogram>> standing() {
        return these(it -> it.stature().place() == Place.GROUND || it.stature().place() == Place.BEHIND);
    }

    static Stream<Named<Pictogram>> open() {
        return these(it -> it.opening().isPresent());
    }

    /** Rainbows and fires have no colour but their own. */
    static Stream<Named<Pictogram>> colourable() {
        return these(it -> !List.of("own:rainbow", "own:campfire").contains(it.id()));
    }

    private static Stream<Named<Pictogram>> these(Predicate<Pictogram> which) {
        return Pictograms.all().stream().filter(which).map(it -> Named.of(it.id(), it));
    }
}
