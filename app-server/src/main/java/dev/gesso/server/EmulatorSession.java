package dev.gesso.server;

import dev.gesso.server.emulator.Emulation;
import dev.gesso.server.emulator.FaultPlan;
import dev.gesso.server.emulator.Faults;
import dev.gesso.server.emulator.Journal;
import dev.gesso.server.emulator.JournalEntry;
import dev.gesso.server.emulator.NumberedCall;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part of an emulator that has an address, calls and faults of its own, so that tests which run at once do not see each
 * other. Safe for many threads.
 */
public final class EmulatorSession {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final URI url;
    private final Emulation emulation;
    private final Journal journal;

    EmulatorSession(String name, URI url, Emulation emulation, Journal journal) {
        this.name = name;
        this.url = url;
        this.emulation = emulation;
        this.journal = journal;
    }

    /** What an SDK takes for its base URL, {@code /v1} included. */
    public URI url() {
        return url;
    }

    /** The calls for pictures that came to this address, the oldest first; waits a moment for those that still run. */
    public List<JournalEntry> calls() {
        return journal.calls(name, PATIENCE);
    }

    /**
     * Has the next drawings go wrong, one after the other: {@code fail("500", "status=429;retry-after=0", "ok")}. All
     * faults are in docs/server.md. Takes the place of what was set before.
     *
     * @throws SettingsException where there is no such fault
     */
    public void fail(String... script) {
        emulation.fail(name, FaultPlan.script(List.of(script)));
    }

    /**
     * Has every drawing go wrong that fits. Takes the place of what was set before.
     *
     * @throws SettingsException where there is no such fault
     */
    public void failWhen(Predicate<NumberedCall> fits, String fault) {
        FaultPlan plan = FaultPlan.NONE.and(fault);
        Faults faults = call -> fits.test(call) ? plan.befalling(call) : Optional.empty();
        emulation.fail(name, faults);
    }

    /** Forgets the calls and faults of this session. */
    public void reset() {
        emulation.forget(name);
    }
}
