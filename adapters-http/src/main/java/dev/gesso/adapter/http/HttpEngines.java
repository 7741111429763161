package dev.gesso.adapter.http;

import dev.gesso.adapter.http.answer.Spool;
import dev.gesso.adapter.http.cassette.RecordingTransport;
import dev.gesso.adapter.http.cassette.ReplayingTransport;
import dev.gesso.adapter.http.cassette.Tempo;
import dev.gesso.adapter.http.exchange.Deadline;
import dev.gesso.adapter.http.exchange.EngineLine;
import dev.gesso.adapter.http.exchange.LineSettings;
import dev.gesso.adapter.http.exchange.Surroundings;
import dev.gesso.adapter.http.transport.HttpTransport;
import dev.gesso.adapter.http.transport.Transport;
import dev.gesso.adapter.http.transport.TransportSettings;
import dev.gesso.core.image.Room;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.EngineException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Opens engines over HTTP; where a program starts that wants one. Nothing is sent before the first call. */
public final class HttpEngines {

    /** Failures that close an engine off, and for how long. */
    private static final int LEAST_FAILURES = 5;

    private static final Duration REST = Duration.ofSeconds(30);

    private static final Duration PROBE = Duration.ofSeconds(5);

    /** The window of a breaker, in deadlines: with less, no two slow calls would be seen together. */
    private static final int WINDOW_IN_DEADLINES = 2;

    private static final int MOST_IN_MEMORY = 256 * 1024;

    /** Pictures on their way get no more than this part of the heap. */
    private static final int SHARE_OF_PICTURES = 8;

    private final CallJournal journal;
    private final Surroundings surroundings;
    private final UnaryOperator<String> environment;
    private final Function<EngineSettings, Transport> transports;
    private final Pause pause;
    private final Room room = new Room(Runtime.getRuntime().maxMemory() / SHARE_OF_PICTURES);

    private HttpEngines(
            CallJournal journal,
            Surroundings surroundings,
            UnaryOperator<String> environment,
            Function<EngineSettings, Transport> transports,
            Pause pause) {
        this.journal = journal;
        this.surroundings = surroundings;
        this.environment = environment;
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
                name -> "",
                HttpEngines::network,
                duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()));
    }

    /** The same, with an environment in which keys are looked for; it answers with nothing for what is not there. */
    public HttpEngines in(UnaryOperator<String> other) {
        return new HttpEngines(journal, surroundings, other, transports, pause);
    }

    /**
     * The same, and everything that goes over the wire is written down in a folder, but for keys and users.
     *
     * @throws java.io.UncheckedIOException where the folder is not there and cannot be made
     */
    public HttpEngines recording(Path folder) {
        return over(settings -> new RecordingTransport(network(settings), folder, surroundings.nanos()));
    }

    /**
     * The same without a network: answers come from what was written down in a folder, and what was not is not sent.
     *
     * @param percent of the recorded time that answers take: 100 as it was, 0 without any waiting
     * @throws java.io.UncheckedIOException where the folder cannot be read
     */
    public HttpEngines replaying(Path folder, int percent) {
        return over(settings -> new ReplayingTransport(folder, new Tempo(percent)));
    }

    private HttpEngines over(Function<EngineSettings, Transport> others) {
        return new HttpEngines(journal, surroundings, environment, others, pause);
    }

    /** The same, letting time go by in another way. */
    HttpEngines pausing(Pause other) {
        return new HttpEngines(journal, surroundings, environment, transports, other);
    }

    private static Transport network(EngineSettings settings) {
        TransportSettings usual = TransportSettings.USUAL;
        return HttpTransport.open(new TransportSettings(
                settings.route().mostCalls(),
                usual.connect(),
                usual.handshake(),
                settings.route().proxy(),
                settings.route().authorities()));
    }

    /** One engine. */
    public HttpEngine open(EngineSettings settings) {
        EngineLine line = line(settings);
        return new HttpEngine(
                settings.traits(),
                upstream(settings, line),
                settings.limits().deadline(),
                surroundings.nanos(),
                List.of(line));
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
                lines);
    }

    /** Asks an engine for its models, which costs nothing, and waits a few seconds at most. */
    public Reach probe(EngineSettings settings) {
        try (EngineLine line = line(settings)) {
            return new Reach(true, line.probe(Deadline.in(PROBE, surroundings.nanos())));
        } catch (EngineException failed) {
            return new Reach(false, failed.failure().message());
        }
    }

    private EngineLine line(EngineSettings settings) {
        LineSettings line = new LineSettings(
                settings.traits(),
                settings.url(),
                Dialects.of(settings.kind()),
                new Keys(environment, surroundings.nanos()).at(settings.key()),
                settings.limits().stall(),
                new Spool(
                        settings.pictures().folder(),
                        MOST_IN_MEMORY,
                        settings.pictures().mostBytes(),
                        Optional.of(room)));
        return new EngineLine(line, transports.apply(settings), surroundings);
    }

    /** What a call passes on its way, from the last to the first. */
    private Upstream upstream(EngineSettings settings, EngineLine line) {
        Upstream upstream = new SendingUpstream(line);
        // To count connections takes longer the more there are.
        if (!journal.equals(CallJournal.NOBODY)) {
            upstream = new JournalingUpstream(upstream, journal, line::connections, surroundings.nanos());
        }
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
