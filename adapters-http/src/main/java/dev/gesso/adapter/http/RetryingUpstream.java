package dev.gesso.adapter.http;

import dev.gesso.core.port.Answer;
import dev.gesso.core.port.CallEvent;
import dev.gesso.core.port.CallJournal;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Sends again what cannot be charged twice, within the call's deadline. */
final class RetryingUpstream implements Upstream {

    private final Upstream next;
    private final Retries retries;
    private final boolean free;
    private final CallJournal journal;
    private final RandomGenerator chance;
    private final Pause pause;

    RetryingUpstream(
            Upstream next, Retries retries, boolean free, CallJournal journal, RandomGenerator chance, Pause pause) {
        this.next = next;
        this.retries = retries;
        this.free = free;
        this.journal = journal;
        this.chance = chance;
        this.pause = pause;
    }

    @Override
    public String name() {
        return next.name();
    }

    @Override
    public Answer send(Call call) {
        int attempt = 1;
        while (true) {
            try {
                return next.send(call);
            } catch (EngineException failed) {
                waitAfter(failed, attempt++, call);
            }
        }
    }

    /** Returns where another attempt is to be made. */
    private void waitAfter(EngineException failed, int attempt, Call call) {
        Optional<Duration> wait = retries.pauseAfter(failed.failure(), attempt, free, chance)
                .filter(duration -> duration.compareTo(call.deadline().remaining()) < 0);
        if (wait.isEmpty()) {
            throw failed;
        }
        journal.record(new CallEvent.Postponed(name(), failed.failure(), wait.get()));
        try {
            pause.hold(wait.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineException(
                    new EngineFailure.Cancelled(
                            name() + ": the call was cancelled while it waited to be sent again",
                            !failed.failure().isSurelyNotBilled()),
                    failed);
        }
    }
}
