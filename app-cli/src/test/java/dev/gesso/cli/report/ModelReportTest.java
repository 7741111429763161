package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.PriceTable;
import dev.gesso.core.cost.Prices;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.image.Size;
import dev.gesso.core.model.LifeCycle;
import dev.gesso.core.request.Quality;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ModelReportTest {

    private static final ModelFacts RETIRED = new ModelFacts(
            Profiles.retired(),
            LifeCycle.Stage.SHUT_DOWN,
            false,
            Optional.of(new PriceTable(
                    Profiles.retired().name(),
                    LocalDate.of(2023, 11, 6),
                    new Prices.PerPicture(List.of(
                            new Prices.Entry(new Quality("hd"), new Size(1792, 1024), new Money(120_000_000)))))),
            new LinkedHashMap<>());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void explainsAModelThatTakesNoImages() {
        ModelReport.answer(RETIRED, Terminal.of(out, OutputStream.nullOutputStream(), false, false));
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll(" +", " "))
                .contains("state shut down 2026-05-12, released 2025-04-23\n")
                .contains("successors newest, free\n")
                .contains("edits none\n")
                .contains("prices for each picture (from 2023-11-06)\n");
    }

    @Test
    void tellsProgramsThePriceOfEachPicture() {
        assertThat(ModelJson.one(RETIRED))
                .contains("\"stage\" : \"shut_down\"", "\"valid_from\" : \"2023-11-06\"")
                .contains("\"per_picture\" : [ {")
                .contains("\"size\" : \"1792x1024\"", "\"cost\" : \"0.12\"");
    }

    @Test
    void tellsProgramsWhichOperationsThereAre() {
        assertThat(ModelJson.one(RETIRED)).contains("\"generation\" : [ ").doesNotContain("\"edit\" : [ ");
    }

    @Test
    void setsColumnsUnderEachOther() {
        assertThat(new TextTable().row("a", "bcd", "e").row("longer", "", "f").lines())
                .containsExactly("a       bcd  e", "longer       f");
    }
}
