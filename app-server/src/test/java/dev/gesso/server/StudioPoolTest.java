package dev.gesso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gesso.adapter.http.EngineKind;
import dev.gesso.adapter.http.EngineSettings;
import dev.gesso.adapter.http.HttpEngine;
import dev.gesso.adapter.http.HttpEngines;
import dev.gesso.adapter.http.KeyPlace;
import dev.gesso.core.fixture.PlainEngine;
import dev.gesso.core.fixture.Profiles;
import dev.gesso.core.fixture.Requests;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.ImageEngine;
import dev.gesso.core.port.PartialImageListener;
import dev.gesso.core.request.ModelName;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.server.picture.OfferedEngine;
import dev.gesso.server.picture.Studio;
import dev.gesso.server.settings.EnginePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StudioPoolTest {

    private static final EngineSettings NEAR =
            EngineSettings.of("near", new EngineKind.OpenAi(), "http://127.0.0.1:9/v1", new KeyPlace.None());
    private static final EnginePlan ALL_NEAR = new EnginePlan(Optional.of(NEAR), new LinkedHashMap<>());
    private static final EnginePlan SOME_NEAR =
            new EnginePlan(Optional.empty(), new LinkedHashMap<>(Map.of(new ModelName("flux"), NEAR)));

    private final List<HttpEngine> opened = new ArrayList<>();
    private final StudioPool pool = new StudioPool(this::offered, TestServer.workroom());

    private OfferedEngine offered(Optional<EngineSettings> settings) {
        return settings.map(remote -> new OfferedEngine(remote.traits(), () -> opened(remote), false))
                .orElseGet(() -> new OfferedEngine(new PlainEngine().traits(), PlainEngine::new));
    }

    private HttpEngine opened(EngineSettings settings) {
        HttpEngine engine = HttpEngines.with(CallJournal.NOBODY, () -> TestServer.NOW, new Random(5))
                .open(settings);
        opened.add(engine);
        return engine;
    }

    @Test
    void opensAnEngineWhenItIsNeeded() {
        pool.take(ALL_NEAR);
        boolean before = pool.isReady(ALL_NEAR);
        pool.warm(ALL_NEAR);
        assertThat(List.of(before, pool.isReady(ALL_NEAR))).containsExactly(false, true);
    }

    @Test
    void triesAnEngineAgainThatCouldNotBeMade() {
        AtomicInteger tries = new AtomicInteger();
        StudioPool troubled = new StudioPool(
                settings -> new OfferedEngine(NEAR.traits(), () -> makeAtSecondTry(tries), false),
                TestServer.workroom());
        troubled.take(ALL_NEAR);
        assertThatThrownBy(() -> troubled.warm(ALL_NEAR)).hasMessage("no certificates there yet");
        troubled.warm(ALL_NEAR);
        assertThat(troubled.isReady(ALL_NEAR)).isTrue();
    }

    private static ImageEngine makeAtSecondTry(AtomicInteger tries) {
        if (tries.incrementAndGet() == 1) {
            throw new IllegalArgumentException("no certificates there yet");
        }
        return new PlainEngine();
    }

    @Test
    void keepsAnEngineThatTheNextPlanHasToo() {
        Studio studio = pool.take(ALL_NEAR).usual();
        Studio next = pool.take(SOME_NEAR).of(new ModelName("flux"));
        pool.giveBack(ALL_NEAR);
        assertThat(next).isSameAs(studio);
    }

    @Test
    void opensAnEngineAnewWhoseSettingsHaveChanged() {
        Studio studio = pool.take(ALL_NEAR).usual();
        EnginePlan changed = new EnginePlan(Optional.of(NEAR.withFree(true)), new LinkedHashMap<>());
        assertThat(pool.take(changed).usual()).isNotSameAs(studio);
    }

    @Test
    void closesAnEngineThatNobodyHasAnyMore() {
        pool.take(ALL_NEAR);
        pool.take(SOME_NEAR);
        pool.warm(ALL_NEAR);
        pool.giveBack(ALL_NEAR);
        assertThatThrownBy(this::call).isInstanceOf(EngineException.class);
        pool.giveBack(SOME_NEAR);
        assertThat(pool.isReady(ALL_NEAR)).isFalse();
        // The client of an engine that is closed says so; an open one finds nobody at that address.
        assertThatThrownBy(this::call).hasRootCauseMessage("Connection pool shut down");
    }

    private void call() {
        CheckedRequest request =
                Requests.checked(Requests.generation(Profiles.tiled()), Profiles.tiled(), NEAR.traits());
        opened.getFirst().send(request, PartialImageListener.NOBODY);
    }

    @Test
    void noticesWhatIsGivenBackTwice() {
        pool.take(ALL_NEAR);
        pool.giveBack(ALL_NEAR);
        assertThatThrownBy(() -> pool.giveBack(ALL_NEAR)).isInstanceOf(IllegalStateException.class);
    }
}
