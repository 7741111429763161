package dev.gesso.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.cli.terminal.Terminal;
import dev.gesso.core.archive.ImageName;
import dev.gesso.core.archive.KeptImage;
import dev.gesso.core.cost.Money;
import dev.gesso.core.cost.Quote;
import dev.gesso.core.fixture.Manifests;
import dev.gesso.core.fixture.Pictures;
import dev.gesso.core.model.EngineTraits;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.usecase.Drawn;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OutcomeReportTest {

    private static final byte[] BYTES = {1, 2, 3};

    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(OutputStream.nullOutputStream(), talk, false, false);

    @Test
    void saysThatASketchIsFree() {
        OutcomeReport.sayWho(outcome(true, Optional.of(Money.ZERO), Optional.empty()), terminal);
        assertThat(said())
                .isEqualTo("a cloud was not drawn\n"
                        + "drawn by sketch (pictograms), which is free; free would have charged an amount that is not"
                        + " known\n");
    }

    @Test
    void saysWhatAPaidEngineCharged() {
        OutcomeReport.sayWho(outcome(false, Optional.of(new Money(42_240_000)), Optional.empty()), terminal);
        assertThat(said()).endsWith("drawn by sketch with free for $0.04224\n");
    }

    @Test
    void admitsThatAChargeIsNotKnown() {
        OutcomeReport.sayWho(outcome(false, Optional.empty(), Optional.empty()), terminal);
        assertThat(said()).endsWith("drawn by sketch with free for an amount that it did not tell\n");
    }

    @Test
    void saysWhereAPictureIsKept() {
        OutcomeReport.sayWhere(outcome(true, Optional.empty(), Optional.empty()), "/pictures", terminal);
        assertThat(said()).startsWith("kept as otter-1 in /pictures (");
    }

    @Test
    void saysWhichFileWasWritten() {
        Outcome outcome = outcome(true, Optional.empty(), Optional.of(Path.of("otter.png")));
        OutcomeReport.sayWhere(outcome, "/pictures", terminal);
        assertThat(said()).startsWith("otter.png, kept as otter-1 (").endsWith(", 3 bytes)\n");
    }

    @Test
    void tellsProgramsOfARefusal() {
        assertThat(OutcomeReport.refusal(
                        "sketch", Optional.of("moderation_blocked"), "no", Optional.of("req_1"), List.of()))
                .isEqualToIgnoringWhitespace("""
                        {"ok": false, "engine": "sketch",
                         "refused": {"code": "moderation_blocked", "message": "no", "request_id": "req_1"},
                         "findings": []}
                        """);
    }

    private static Outcome outcome(boolean free, Optional<Money> cost, Optional<Path> file) {
        ModelName model = new ModelName("free");
        KeptImage image = new KeptImage(new ImageName("otter-1"), Manifests.of(BYTES), Pictures.source(BYTES));
        return new Outcome(
                new EngineTraits("sketch", true, Set.of(), free),
                "pictograms",
                new Drawn.Kept(
                        List.of(image), Optional.empty(), cost, Optional.empty(), List.of("a cloud was not drawn")),
                new Quote.Unknown(model, List.of("no price")),
                List.of(file),
                List.of());
    }

    private String said() {
        return talk.toString(StandardCharsets.UTF_8);
    }
}
