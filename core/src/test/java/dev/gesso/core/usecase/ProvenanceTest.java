package dev.gesso.core.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gesso.core.archive.Asker;
import dev.gesso.core.archive.Manifest;
import dev.gesso.core.archive.PromptRules;
import dev.gesso.core.fixture.Drawer;
import dev.gesso.core.fixture.Engines;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.request.Parameter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A kept picture says who asked for it, and for which snapshot of a model. */
class ProvenanceTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));
    private static final Asker MARKETING = Asker.named("marketing", "gesso 0.1.0");

    @Test
    void namesTheKeyAndTheProgram() {
        assertThat(drawn("free", MARKETING).asker()).isEqualTo(MARKETING);
    }

    @Test
    void namesNobodyOfWhomNothingIsKnown() {
        assertThat(drawn("free", Asker.UNKNOWN).asker()).isEqualTo(new Asker(Optional.empty(), Optional.empty()));
    }

    @Test
    void namesTheSnapshotThatWasAskedFor() {
        Manifest manifest = drawn("free-2026-04-21", MARKETING);
        assertThat(manifest.snapshot()).contains(new ModelName("free-2026-04-21"));
        assertThat(manifest.model()).isEqualTo(new ModelName("free"));
    }

    @Test
    void namesNoSnapshotWhereTheEngineMayTakeAny() {
        assertThat(drawn("free", MARKETING).snapshot()).isEmpty();
        assertThat(drawn("free-latest", MARKETING).snapshot()).isEmpty();
    }

    private static Manifest drawn(String model, Asker asker) {
        Drawer drawer = new Drawer();
        QuoteRequest quotes = new QuoteRequest((name, day) -> Optional.empty(), text -> 1, NOON);
        new DrawImages(drawer, quotes, NOON, () -> 7, PromptRules.WHOLE)
                .draw(
                        Requests.checked(
                                Requests.generation(Profiles.free()).with(Parameter.MODEL, model),
                                Profiles.free(),
                                Engines.EMBEDDED),
                        new PlainEngine(),
                        PartialImageListener.NOBODY,
                        asker);
        return drawer.manifests().getFirst();
    }
}
