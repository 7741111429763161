package dev.gesso.server;

import dev.gesso.core.cost.Quote;
import dev.gesso.core.rule.CheckedRequest;
import dev.gesso.server.body.BodyLimits;
import dev.gesso.server.emulator.Emulation;
import dev.gesso.server.emulator.Journal;
import dev.gesso.server.file.FileShelf;
import dev.gesso.server.gate.Capacity;
import dev.gesso.server.own.Metrics;
import dev.gesso.server.own.Spending;
import dev.gesso.server.picture.Bookkeeping;
import dev.gesso.server.picture.RunningCalls;
import dev.gesso.server.route.CallLog;
import dev.gesso.server.settings.ServerSettings;
import dev.gesso.server.unknown.UnknownCalls;

/**
 * What a server keeps for as long as it runs, however its settings change: callers' files, the secret of its links, what
 * it was asked, calls that run, and the engines that are open.
 *
 * @param linkSecret for links where the settings have none
 * @param folder for files of bodies while they are needed
 * @param log is told of every call
 */
record House(
        Workroom workroom,
        TemporaryFolder folder,
        BodyLimits limits,
        String linkSecret,
        FileShelf shelf,
        Journal journal,
        RunningCalls running,
        StudioPool studios,
        Capacity capacity,
        Metrics metrics,
        UnknownCalls unknown,
        Bookkeeping books,
        CallLog log) {

    /** Bodies in memory get no more than this part of it. */
    private static final int SHARE_OF_BODIES = 4;

    private static final int SHARE_OF_ONE_BODY = 8;
    private static final long USUAL_TOKENS = 1000;

    static House of(Workroom workroom, Offers offers, TemporaryFolder folder, UnknownCalls unknown, CallLog log) {
        long memory = Runtime.getRuntime().maxMemory();
        Capacity capacity = new Capacity(ServerSettings.IN_FLIGHT, memory / SHARE_OF_BODIES);
        Spending spending = new Spending();
        Metrics metrics = new Metrics(
                capacity::running,
                spending,
                workroom.engines(),
                () -> unknown.all().size(),
                workroom.store()::state);
        Journal journal = new Journal(workroom.clock());
        return new House(
                workroom,
                folder,
                BodyLimits.USUAL.withJson(memory / SHARE_OF_ONE_BODY),
                workroom.name(4),
                new FileShelf(folder.path(), workroom.clock(), () -> workroom.name(2)),
                journal,
                new RunningCalls(),
                new StudioPool(offers, workroom),
                capacity,
                metrics,
                unknown,
                new Bookkeeping(unknown, spending, workroom.clock()),
                log.and(metrics).and(journal));
    }

    /** Faults and latency as settings have them; it counts calls for its scripts. */
    Emulation emulation(ServerSettings settings) {
        return new Emulation(settings.faults(), settings.latency(), journal, this::outputTokens, workroom.pause());
    }

    private long outputTokens(CheckedRequest request) {
        return workroom.quotes().quote(request) instanceof Quote.Priced priced
                ? priced.usage().output()
                : USUAL_TOKENS;
    }
}
