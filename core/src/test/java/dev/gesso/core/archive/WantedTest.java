package dev.gesso.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.cost.Money;
import dev.gesso.core.fixture.Sheet;
import dev.gesso.core.request.ModelName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    private static final Sheet OTTER = Sheet.at("2026-11-24T10:15:00Z")
            .saying("A baby Otter in a boat")
            .by("marketing")
            .costing("0.05");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                    -,                    true
            2026-11-24T10:15:00Z, -,                    true
            2026-11-24T10:15:01Z, -,                    false
            -,                    2026-11-24T10:15:01Z, true
            -,                    2026-11-24T10:15:00Z, false
            """)
    void goesByTime(@Nullable Instant since, @Nullable Instant until, boolean fits) {
        Wanted wanted = wanted(Optional.ofNullable(since), Optional.ofNullable(until));
        assertThat(wanted.fits(OTTER.manifest())).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"gpt-image-2,true", "gpt-image-2-2026-04-21,true", "gpt-image,false", "GPT-image-2,false"})
    void goesByModelAndSnapshot(String model, boolean fits) {
        assertThat(new Wanted(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new ModelName(model)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .fits(OTTER.manifest()))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "otter,true",
        "BOAT otter,true",
        "ott,true",
        "otter table,true",
        "otter ship,false",
        "' ',true",
        "marketing,false"
    })
    void goesByWordsOfThePromptAndItsRevision(String words, boolean fits) {
        assertThat(saying(words).fits(OTTER.manifest())).isEqualTo(fits);
    }

    @Test
    void goesByTheWholePromptWhereOnlyItsHashIsKept() {
        String hash = KeptPrompts.HASHED.of("A baby otter").orElseThrow();
        Manifest hashed = OTTER.saying(hash).manifest();
        assertThat(saying("A baby otter").fits(hashed)).isTrue();
        assertThat(saying("otter").fits(hashed)).isFalse();
    }

    @Test
    void goesByTheKeyThatAsked() {
        assertThat(Wanted.ALL.by("marketing").fits(OTTER.manifest())).isTrue();
        assertThat(Wanted.ALL.by("sales").fits(OTTER.manifest())).isFalse();
        assertThat(Wanted.ALL
                        .by("marketing")
                        .fits(Sheet.at("2026-11-24T10:15:00Z").manifest()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            0.05,  -,     true
            0.051, -,     false
            -,     0.05,  true
            -,     0.049, false
            0,     1,     true
            """)
    void goesByCost(@Nullable BigDecimal from, @Nullable BigDecimal to, boolean fits) {
        assertThat(costing(from, to).fits(OTTER.manifest())).isEqualTo(fits);
    }

    @Test
    void takesACostThatIsNotKnownForNeitherLittleNorMuch() {
        Manifest unknown = Sheet.at("2026-11-24T10:15:00Z").manifest();
        assertThat(costing(BigDecimal.ZERO, null).fits(unknown)).isFalse();
        assertThat(costing(null, BigDecimal.TEN).fits(unknown)).isFalse();
    }

    @Test
    void beginsBeforeTheEndOfItsTimeOrWhereItCameTo() {
        Wanted wanted = wanted(Optional.empty(), Optional.of(Instant.parse("2026-11-24T10:15:00Z")));
        ImageName earlier = new ImageName("20261124-090000000-0000000001");
        ImageName later = new ImageName("20261124-110000000-0000000001");
        assertThat(wanted.start(Optional.empty())).contains(new ImageName("20261124-101500000-"));
        assertThat(wanted.start(Optional.of(later))).contains(new ImageName("20261124-101500000-"));
        assertThat(wanted.start(Optional.of(earlier))).contains(earlier);
    }

    private static Wanted wanted(Optional<Instant> since, Optional<Instant> until) {
        return new Wanted(
                since, until, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Wanted saying(String words) {
        return new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Wanted costing(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from).map(Money::dollars),
                Optional.ofNullable(to).map(Money::dollars));
    }
}
