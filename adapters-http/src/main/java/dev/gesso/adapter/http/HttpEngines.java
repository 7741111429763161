package dev.gesso.adapter.http;

import dev.gesso.adapter.http.exchange.EngineLine;
import dev.gesso.adapter.http.exchange.LineSettings;
import dev.gesso.adapter.http.exchange.Surroundings;
import dev.gesso.adapter.http.transport.HttpTransport;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.core.port.CallJournal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Opens engines over HTTP; where a program starts that wants one. Nothing is sent before the first call. */
public final class HttpEngines {

    /** Failures that close an engine off, and for how long. */
    private static final int LEAST_FAILURES = 5;

    private static final Duration REST = Duration.ofSeconds(30);

    /** The window of a breaker, in deadlines: with less, no two slow calls would be seen together. */
    private static final int WINDOW_IN_DEADLINES = 2;

    private final CallJournal journal;
    private final Surroundings surroundings;
    private final Function<EngineSettings, Transport> transports;
    private final Pause pause;

    private HttpEngines(
            CallJournal journal,
            Surroundings surroundings,
            Function<EngineSettings, Transport> transports,
            Pause pause) {
        this.journal = journal;
        this.surroundings = surroundings;
        this.transports = transports;
        this.pause = pause;
    }

    /**
     * Engines on the network.
     *
     * @param chance spreads retries and names boundaries; must be safe for many threads, such as a {@code Random}
     */
    public static HttpEngines with(CallJournal journal, InstantSource clock, RandomGenerator chance) {
        return new HttpEngines(
                journal,
                new Surroundings(clock, System::nanoTime, chance),
                settings -> HttpTransport.open(settings.connections()),
                duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()));
    }

    /** The same over other transports, such as a recording. */
    public HttpEngines over(Function<EngineSettings, Transport> others) {
        return new HttpEngines(journal, surroundings, others, pause);
    }

    /** The same, letting time go by in another way. */
    HttpEngines pausing(Pause other) {
        return new HttpEngines(journal, surroundings, transports, other);
    }

    /** One engine. */
    public HttpEngine open(EngineSettings settings) {
        EngineLine line = line(settings);
        return new HttpEngine(
                settings.traits(),
                upstream(settings, line),
                settings.limits().deadline(),
                surroundings.nanos(),
                List.of(line::close));
    }

    /**
     * Several engines that stand in for each other, by weight. What one of them leaves undone, all are taken to leave
     * undone; the longest deadline holds.
     *
     * @throws IllegalArgumentException where there is none
     */
    public HttpEngine openTogether(String name, List<EngineSettings> engines) {
        List<EngineLine> lines = engines.stream().map(this::line).toList();
        List<FallingBackUpstream.Weighted> upstreams = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            EngineSettings settings = engines.get(index);
            upstreams.add(new FallingBackUpstream.Weighted(upstream(settings, lines.get(index)), settings.weight()));
        }
        return new HttpEngine(
                SharedTraits.of(
                        name, engines.stream().map(EngineSettings::traits).toList()),
                new FallingBackUpstream(upstreams, journal, surroundings.chance()),
                engines.stream()
                        .map(settings -> settings.limits().deadline())
                        .max(Duration::compareTo)
                        .orElseThrow(() -> new IllegalArgumentException("There is no engine")),
                surroundings.nanos(),
                lines.stream().<Runnable>map(line -> line::close).toList());
    }

    private EngineLine line(EngineSettings settings) {
        LineSettings line = new LineSettings(
                settings.traits(),
                settings.url(),
                settings.dialect(),
                settings.keys(),
                settings.limits().stall(),
                settings.spool());
        return new EngineLine(line, transports.apply(settings), surroundings);
    }

    /** What a call passes on its way, from the last to the first. */
    private Upstream upstream(EngineSettings settings, EngineLine line) {
        Upstream upstream = new SendingUpstream(line);
        upstream = new JournalingUpstream(upstream, journal, line::connections, surroundings.nanos());
        upstream = new RetryingUpstream(
                upstream, settings.limits().retries(), settings.free(), journal, surroundings.chance(), pause);
        // Outermost, so that a whole call counts once, however often it was tried.
        return new BreakingUpstream(
                upstream,
                new Breaker(
                        settings.limits().deadline().multipliedBy(WINDOW_IN_DEADLINES),
                        LEAST_FAILURES,
                        REST,
                        surroundings.nanos()));
    }
}
