package dev.gesso.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.catalog.Catalogs;
import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.adapter.sketch.SketchEngine;
import dev.gesso.core.image.Size;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.Knowledge;
import dev.gesso.core.usecase.Gesso;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PosterTest {

    private static final Path RECORDED = Path.of("src/test/resources/cassettes/poster");
    private static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));

    private final Knowledge knowledge = Catalogs.shipped();

    @Test
    void drawsWithTheEmbeddedEngine() {
        Gesso gesso = Gesso.with(SketchEngine.create(knowledge.tokenizer()), knowledge, TODAY);
        assertThat(new Poster(gesso).of("an otter").size()).isEqualTo(new Size(1024, 1536));
    }

    @Test
    void drawsFromWhatWasRecorded() {
        try (HttpEngine engine = recorded()) {
            Gesso gesso = Gesso.with(engine, knowledge, TODAY);
            assertThat(new Poster(gesso).of("an otter").size()).isEqualTo(new Size(64, 96));
        }
    }

    @Test
    void sendsNothingThatWasNotRecorded() {
        try (HttpEngine engine = recorded()) {
            Poster poster = new Poster(Gesso.with(engine, knowledge, TODAY));
            assertThatThrownBy(() -> poster.of("a badger"))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("differs in prompt");
        }
    }

    private static HttpEngine recorded() {
        EngineSettings openAi =
                EngineSettings.of("openai", new EngineKind.OpenAi(), "https://api.openai.com/v1", new KeyPlace.None());
        return HttpEngines.with(CallJournal.NOBODY, TODAY, new Random(1))
                .replaying(RECORDED, 0)
                .open(openAi);
    }
}
