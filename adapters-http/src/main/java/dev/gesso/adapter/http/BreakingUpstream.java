package dev.gesso.adapter.http;

import dev.gesso.core.port.Answer;
import dev.gesso.core.port.EngineException;
import dev.gesso.core.port.EngineFailure;

/** Does not call an engine that has been failing; that costs nothing and leaves time for another one. */
record BreakingUpstream(Upstream next, Breaker breaker) implements Upstream {

    @Override
    public String name() {
        return next.name();
    }

    @Override
    public Answer send(Call call) {
        Breaker.Trial trial = breaker.begin()
                .orElseThrow(() -> new EngineException(new EngineFailure.NotSent(
                        name() + ": it is not called for now, as most of its last calls failed")));
        try {
            Answer answer = next.send(call);
            breaker.succeeded(trial);
            return answer;
        } catch (EngineException failed) {
            judge(failed.failure(), trial);
            throw failed;
        } catch (RuntimeException fromListener) {
            breaker.undecided(trial);
            throw fromListener;
        }
    }

    private void judge(EngineFailure failure, Breaker.Trial trial) {
        switch (failure) {
            case EngineFailure.NotSent ignored -> breaker.failed(trial);
            case EngineFailure.OutcomeUnknown ignored -> breaker.failed(trial);
            case EngineFailure.BadAnswer ignored -> breaker.failed(trial);
            case EngineFailure.TooManyCalls ignored -> breaker.failed(trial);
            case EngineFailure.Unauthorised ignored -> breaker.failed(trial);
            case EngineFailure.OutOfFunds ignored -> breaker.failed(trial);
            case EngineFailure.Cancelled ignored -> breaker.undecided(trial);
        }
    }
}
